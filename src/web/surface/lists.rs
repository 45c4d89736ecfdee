//! Lists on the JSON surfaces: their parameters and their envelopes.
//!
//! | surface | parameters | envelope |
//! | --- | --- | --- |
//! | workspace | `page`, `page_size`, or `first`, `after`, or `last`, `before` | [`Envelope`] |
//! | organization | `limit`, `cursor` | `next_cursor` beside the items |
//! | dashboard | `page`, `limit` | [`Pagination`] beside the items |
//!
//! Items are ordered by the time of their creation, then by their id, which begins with that time.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::page::{Cursor, PageRequest, Window};
use crate::web::respond::Problem;
use crate::web::surface::faults::unreadable;

/// The size of a page, unless the request names another one.
const USUAL: u32 = 20;
/// The largest page of the workspace and the dashboard API.
const LARGEST: u32 = 100;
/// The usual and the largest page of the organization session API.
const USUAL_OF_ORGANIZATION: u32 = 100;
const LARGEST_OF_ORGANIZATION: u32 = 200;

/// The values of a parameter, of which a request has one at most.
type Values<'q> = Vec<&'q str>;

/// Returns the only value of a parameter, and refuses a repeated one: no list begins where it was not asked to.
fn only<'q>(parameter: &'static str, values: &[&'q str]) -> Result<Option<&'q str>, Problem> {
    match values {
        [] => Ok(None),
        [value] => Ok(Some(value)),
        _ => Err(unreadable(parameter, "it is repeated")),
    }
}

/// Reads a number of items: `usual` if it is absent, refused unless it is 1 to `most`.
fn size_of(parameter: &'static str, values: &[&str], usual: u32, most: u32) -> Result<u32, Problem> {
    let Some(text) = only(parameter, values)? else { return Ok(usual) };
    let size = text.parse().ok().filter(|size| (1..=most).contains(size));
    size.ok_or_else(|| unreadable(parameter, &format!("it must be a number from 1 to {most}")))
}

/// The highest number of a page. Beyond it, there are no items in any list.
const LAST_PAGE: u32 = 1_000_000;

fn page_of(values: &[&str]) -> Result<u32, Problem> {
    size_of("page", values, 1, LAST_PAGE)
}

fn cursor_of(parameter: &'static str, values: &[&str]) -> Result<Option<Cursor>, Problem> {
    let parse = |text| Cursor::parse(text).ok_or_else(|| unreadable(parameter, "it is not a cursor of this list"));
    only(parameter, values)?.map(parse).transpose()
}

/// The parameters of a list of the workspace API. The document has no defaults for them: a client that sent them all would be
/// refused.
#[derive(Default, Deserialize, ToSchema)]
pub struct WorkspaceList<'q> {
    /// The number of the page; 1 by default.
    #[serde(borrow, default)]
    #[schema(value_type = Option<u32>, minimum = 1)]
    page: Values<'q>,
    /// How many items a page has; 20 by default.
    #[serde(borrow, default)]
    #[schema(value_type = Option<u32>, minimum = 1, maximum = 100)]
    page_size: Values<'q>,
    /// How many items to return from the beginning, or after `after`; 20 by default.
    #[serde(borrow, default)]
    #[schema(value_type = Option<u32>, minimum = 1, maximum = 100)]
    first: Values<'q>,
    /// A `next_cursor`.
    #[serde(borrow, default)]
    #[schema(value_type = Option<String>)]
    after: Values<'q>,
    /// How many items to return from the end, or before `before`; 20 by default.
    #[serde(borrow, default)]
    #[schema(value_type = Option<u32>, minimum = 1, maximum = 100)]
    last: Values<'q>,
    /// A `previous_cursor`.
    #[serde(borrow, default)]
    #[schema(value_type = Option<String>)]
    before: Values<'q>,
}

impl WorkspaceList<'_> {
    /// Reads the parameters. Refuses those of two kinds together.
    pub fn window(&self) -> Result<Window, Problem> {
        let any = |one: &[&str], other: &[&str]| !one.is_empty() || !other.is_empty();
        let numbered = any(&self.page, &self.page_size);
        let forward = any(&self.first, &self.after);
        let backward = any(&self.last, &self.before);
        match (numbered, forward, backward) {
            (_, false, false) => Ok(Window::Numbered {
                page: page_of(&self.page)?,
                size: size_of("page_size", &self.page_size, USUAL, LARGEST)?,
            }),
            (false, true, false) => Ok(Window::Forward {
                size: size_of("first", &self.first, USUAL, LARGEST)?,
                after: cursor_of("after", &self.after)?,
            }),
            (false, false, true) => Ok(Window::Backward {
                size: size_of("last", &self.last, USUAL, LARGEST)?,
                before: cursor_of("before", &self.before)?,
            }),
            _ => Err(unreadable("page", "page, first and last cannot be combined")),
        }
    }
}

/// A part of a list of the workspace API. Cursors are absent where there is no further page.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Envelope<T> {
    data: Vec<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    next_cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    previous_cursor: Option<String>,
    has_next_page: bool,
    has_previous_page: bool,
    total_count: u64,
}

impl<T> Envelope<T> {
    /// Makes the envelope of the rows that a window asks for, up to [`Window::rows`]. Those of [`Window::Backward`] are read
    /// from the end. `cursor` returns the position of an item, and `total` is the number of items of the whole list.
    pub fn of<R>(
        mut rows: Vec<R>,
        window: Window,
        total: u64,
        cursor: impl Fn(&R) -> Cursor,
        item: impl Fn(R) -> T,
    ) -> Envelope<T> {
        let size = usize::try_from(window.rows() - 1).unwrap_or(usize::MAX);
        let more = rows.len() > size;
        rows.truncate(size);
        let (has_previous_page, has_next_page) = match window {
            Window::Numbered { page, .. } => (page > 1 && total > 0, more),
            Window::Forward { after, .. } => (after.is_some(), more),
            Window::Backward { before, .. } => {
                rows.reverse();
                (more, before.is_some())
            }
        };
        let at = |row: Option<&R>, further: bool| row.filter(|_| further).map(|row| cursor(row).to_string());
        Envelope {
            next_cursor: at(rows.last(), has_next_page),
            previous_cursor: at(rows.first(), has_previous_page),
            has_next_page,
            has_previous_page,
            total_count: total,
            data: rows.into_iter().map(item).collect(),
        }
    }
}

impl<T> Envelope<T> {
    /// Makes the envelope of a list that was read as a whole, in its order.
    pub fn of_whole<R>(
        mut rows: Vec<R>,
        window: Window,
        cursor: impl Fn(&R) -> Cursor,
        item: impl Fn(R) -> T,
    ) -> Envelope<T> {
        let total = rows.len() as u64;
        match window {
            Window::Numbered { .. } => {
                let skipped = usize::try_from(window.offset()).unwrap_or(usize::MAX).min(rows.len());
                rows.drain(..skipped);
            }
            Window::Forward { after, .. } => rows.retain(|row| after.is_none_or(|after| cursor(row) > after)),
            Window::Backward { before, .. } => {
                rows.retain(|row| before.is_none_or(|before| cursor(row) < before));
                rows.reverse();
            }
        }
        rows.truncate(usize::try_from(window.rows()).unwrap_or(usize::MAX));
        Envelope::of(rows, window, total, cursor, item)
    }
}

/// The parameters of a list of the organization session API.
#[derive(Default, Deserialize, ToSchema)]
pub struct OrganizationList<'q> {
    /// How many items to return.
    #[serde(borrow, default)]
    #[schema(value_type = Option<u32>, minimum = 1, maximum = 200, default = 100)]
    limit: Values<'q>,
    /// A `next_cursor`.
    #[serde(borrow, default)]
    #[schema(value_type = Option<String>)]
    cursor: Values<'q>,
}

impl OrganizationList<'_> {
    /// Reads the parameters.
    pub fn request(&self) -> Result<PageRequest, Problem> {
        let limit = size_of("limit", &self.limit, USUAL_OF_ORGANIZATION, LARGEST_OF_ORGANIZATION)?;
        Ok(PageRequest::new(cursor_of("cursor", &self.cursor)?, limit))
    }
}

/// The parameters of a list of the dashboard API.
#[derive(Default, Deserialize, ToSchema)]
pub struct DashboardList<'q> {
    /// The number of the page.
    #[serde(borrow, default)]
    #[schema(value_type = Option<u32>, minimum = 1, default = 1)]
    page: Values<'q>,
    /// How many items a page has.
    #[serde(borrow, default)]
    #[schema(value_type = Option<u32>, minimum = 1, maximum = 100, default = 20)]
    limit: Values<'q>,
}

/// The member `pagination` of a list of the dashboard API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Pagination {
    total: u64,
    page: u32,
    limit: u32,
    has_more: bool,
}

impl DashboardList<'_> {
    /// Reads the parameters.
    pub fn window(&self) -> Result<Window, Problem> {
        Ok(Window::Numbered { page: page_of(&self.page)?, size: size_of("limit", &self.limit, USUAL, LARGEST)? })
    }
}

impl Pagination {
    /// Returns the page of a list that was read as a whole, in its order.
    pub fn cut<T>(mut rows: Vec<T>, window: Window) -> (Vec<T>, Pagination) {
        let pagination = Pagination::of(window, rows.len() as u64);
        let skipped = usize::try_from(window.offset()).unwrap_or(usize::MAX).min(rows.len());
        rows.drain(..skipped);
        rows.truncate(usize::try_from(pagination.limit).unwrap_or(usize::MAX));
        (rows, pagination)
    }

    /// Describes a page of a list with this many items in all.
    pub fn of(window: Window, total: u64) -> Pagination {
        let (page, limit) = match window {
            Window::Numbered { page, size } => (page, size),
            Window::Forward { size, .. } | Window::Backward { size, .. } => (1, size),
        };
        Pagination { total, page, limit, has_more: u64::from(page) * u64::from(limit) < total }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::Id;
    use crate::web::request::form::from_pairs;

    fn pairs(query: &str) -> Vec<(String, String)> {
        url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
    }

    fn window(query: &str) -> Result<Window, Problem> {
        from_pairs::<WorkspaceList<'_>>(&pairs(query)).unwrap().window()
    }

    fn cursor(n: &u8) -> Cursor {
        Cursor::after::<()>(Id::from_bytes([*n; 16]))
    }

    /// Reads a part of the list 1 to `total`.
    fn read(total: u8, window: Window) -> Envelope<u8> {
        Envelope::of_whole((1..=total).collect(), window, cursor, |n| n)
    }

    #[test]
    fn the_parameters_of_the_workspace_api_are_of_one_kind() {
        assert_eq!(window("").unwrap(), Window::Numbered { page: 1, size: 20 });
        assert_eq!(window("page=3&page_size=100").unwrap(), Window::Numbered { page: 3, size: 100 });
        assert_eq!(window("first=5").unwrap(), Window::Forward { size: 5, after: None });
        let at = cursor(&7).to_string();
        assert_eq!(window(&format!("after={at}")).unwrap(), Window::Forward { size: 20, after: Some(cursor(&7)) });
        let before = window(&format!("last=2&before={at}")).unwrap();
        assert_eq!(before, Window::Backward { size: 2, before: Some(cursor(&7)) });
        for (bad, parameter) in [
            ("page=0", "page"),
            ("page=-1", "page"),
            ("page=x", "page"),
            ("page=1000001", "page"),
            ("page_size=0", "page_size"),
            ("page_size=101", "page_size"),
            ("first=101", "first"),
            ("last=0", "last"),
            ("after=x", "after"),
            ("before=", "before"),
            ("page=1&first=1", "page"),
            ("page_size=1&before=x", "page"),
            ("first=1&last=1", "page"),
            ("page=1&page=1", "page"),
            ("after=x&after=y", "after"),
        ] {
            let problem = window(bad).unwrap_err();
            assert_eq!((problem.status, problem.fields()[0].field.as_ref()), (400, parameter), "{bad}");
        }
    }

    #[test]
    fn pages_lead_forward_and_backward_through_the_whole_list() {
        let mut seen = Vec::new();
        let mut next = Some(Window::Forward { size: 2, after: None });
        while let Some(window) = next {
            let page = read(5, window);
            assert_eq!((page.has_next_page, page.total_count), (page.next_cursor.is_some(), 5));
            next = page.next_cursor.as_deref().map(|at| Window::Forward { size: 2, after: Cursor::parse(at) });
            seen.push(page.data);
        }
        assert_eq!(seen, [vec![1, 2], vec![3, 4], vec![5]]);
        seen.clear();
        let mut next = Some(Window::Backward { size: 2, before: None });
        while let Some(window) = next {
            let page = read(5, window);
            assert_eq!(page.has_previous_page, page.previous_cursor.is_some());
            next = page.previous_cursor.as_deref().map(|at| Window::Backward { size: 2, before: Cursor::parse(at) });
            seen.push(page.data);
        }
        assert_eq!(seen, [vec![4, 5], vec![2, 3], vec![1]]);
    }

    #[test]
    fn an_envelope_has_cursors_only_where_there_are_further_pages() {
        let json = |total, window| serde_json::to_value(read(total, window)).unwrap();
        assert_eq!(
            json(2, Window::Numbered { page: 1, size: 2 }),
            serde_json::json!({
                "data": [1, 2], "has_next_page": false, "has_previous_page": false, "total_count": 2,
            })
        );
        let middle = json(5, Window::Numbered { page: 2, size: 2 });
        assert_eq!(middle["next_cursor"], cursor(&4).to_string());
        assert_eq!(middle["previous_cursor"], cursor(&3).to_string());
        let beyond = json(5, Window::Numbered { page: 9, size: 2 });
        assert_eq!((&beyond["data"], &beyond["next_cursor"]), (&serde_json::json!([]), &serde_json::Value::Null));
        assert_eq!(json(0, Window::Backward { size: 2, before: None })["data"], serde_json::json!([]));
    }

    #[test]
    fn the_other_surfaces_have_limits_of_their_own() {
        let organization = |query: &str| {
            let pairs = pairs(query);
            from_pairs::<OrganizationList<'_>>(&pairs).unwrap().request().map_err(|problem| problem.status)
        };
        assert_eq!(organization(""), Ok(PageRequest::first(100)));
        let at = cursor(&7).to_string();
        assert_eq!(organization(&format!("limit=200&cursor={at}")), Ok(PageRequest::new(Some(cursor(&7)), 200)));
        for bad in ["limit=201", "limit=0", "cursor=x", "limit=1&limit=1"] {
            assert_eq!(organization(bad), Err(400), "{bad}");
        }
        let dashboard = |query: &str| from_pairs::<DashboardList<'_>>(&pairs(query)).unwrap().window();
        assert_eq!(dashboard("").unwrap(), Window::Numbered { page: 1, size: 20 });
        assert!(dashboard("limit=101").is_err() && dashboard("page=0").is_err());
        let second = dashboard("page=2&limit=10").unwrap();
        let pagination = |total| serde_json::to_value(Pagination::of(second, total)).unwrap();
        assert_eq!(pagination(20), serde_json::json!({ "total": 20, "page": 2, "limit": 10, "hasMore": false }));
        assert_eq!(pagination(21)["hasMore"], true);
    }
}
