//! Pagination: pages of a list, and the cursor of all paginated lists.

use std::fmt;

use super::encoding::{base64url, base64url_decode};
use super::id::Id;

/// The position after an item of a list that is ordered by id. For API clients it is an opaque text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cursor([u8; 16]);

impl Cursor {
    /// Returns the position after the item with this id.
    pub fn after<K>(id: Id<K>) -> Cursor {
        Cursor(id.bytes())
    }

    /// Parses the text of a cursor; `None` for any other text.
    pub fn parse(text: &str) -> Option<Cursor> {
        Some(Cursor(base64url_decode(text)?.try_into().ok()?))
    }

    /// The id after which the list continues, as in its column.
    pub fn id<K>(&self) -> Id<K> {
        Id::from_bytes(self.0)
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base64url(&self.0))
    }
}

/// The maximum number of items of a page.
pub const MOST: u32 = 10_000;

/// The requested page of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageRequest {
    /// The end of the previous page; `None` for the first page.
    pub after: Option<Cursor>,
    limit: u32,
}

impl PageRequest {
    /// Creates a request for a page of `limit` items at most, 1 to [`MOST`].
    pub fn new(after: Option<Cursor>, limit: u32) -> PageRequest {
        PageRequest { after, limit: limit.clamp(1, MOST) }
    }

    /// Creates a request for the first page.
    pub fn first(limit: u32) -> PageRequest {
        PageRequest::new(None, limit)
    }

    /// The number of rows to read: one more than the limit shows whether another page follows.
    pub fn rows(&self) -> i64 {
        i64::from(self.limit) + 1
    }

    /// The id column of the last item of the previous page; below every id for the first page.
    pub fn floor<K>(&self) -> Id<K> {
        Id::from_bytes(self.after.map_or([0; 16], |cursor| cursor.0))
    }

    /// Returns the request for the next page, if any.
    pub fn following<T>(&self, page: &Page<T>) -> Option<PageRequest> {
        page.next.map(|next| PageRequest { after: Some(next), ..*self })
    }
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// The start of the next page; `None` if this page is the last.
    pub next: Option<Cursor>,
}

impl<T> Page<T> {
    /// Creates the page of these rows, limited by [`PageRequest::rows`]. `cursor` returns the position after an item.
    pub fn of(mut rows: Vec<T>, request: &PageRequest, cursor: impl Fn(&T) -> Option<Cursor>) -> Page<T> {
        let limit = usize::try_from(request.limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = if more { rows.last().and_then(cursor) } else { None };
        Page { items: rows, next }
    }
}

/// The part of a list that a request asks for, where it may name a page by its number or by a cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// The page with this number, from 1.
    Numbered { page: u32, size: u32 },
    /// The first items after a position.
    Forward { size: u32, after: Option<Cursor> },
    /// The last items before a position.
    Backward { size: u32, before: Option<Cursor> },
}

impl Window {
    /// The number of rows to skip from the beginning of the list.
    pub fn offset(self) -> i64 {
        match self {
            Window::Numbered { page, size } => i64::from(page - 1) * i64::from(size),
            Window::Forward { .. } | Window::Backward { .. } => 0,
        }
    }

    /// The number of rows to read: one more than the size shows whether there are more in this direction.
    pub fn rows(self) -> i64 {
        let (Window::Numbered { size, .. } | Window::Forward { size, .. } | Window::Backward { size, .. }) = self;
        i64::from(size) + 1
    }
}

/// Reads every item of a list, page by page.
pub fn every_page<T, E>(mut read: impl FnMut(&PageRequest) -> Result<Page<T>, E>) -> Result<Vec<T>, E> {
    let mut request = PageRequest::first(MOST);
    let mut items = Vec::new();
    loop {
        let page = read(&request)?;
        let following = request.following(&page);
        items.extend(page.items);
        match following {
            Some(next) => request = next,
            None => return Ok(items),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::AccountId;

    #[test]
    fn a_cursor_is_parsed_back_and_other_texts_are_refused() {
        let id: AccountId = Id::new_v7(1_700_000_000_000, [7; 10]);
        let cursor = Cursor::after(id);
        assert_eq!(Cursor::parse(&cursor.to_string()), Some(cursor));
        assert_eq!(cursor.id(), id);
        for other in ["", "x", &id.to_string(), &format!("{cursor}A"), &format!("{cursor}=")] {
            assert_eq!(Cursor::parse(other), None, "{other}");
        }
    }

    #[test]
    fn pages_continue_to_the_last_row() {
        let id = |n: u8| AccountId::from_bytes([n; 16]);
        let all: Vec<u8> = (1..=5).collect();
        let mut request = PageRequest::first(2);
        let mut seen = Vec::new();
        loop {
            let rows = all.iter().copied().filter(|n| id(*n) > request.floor());
            let rows = rows.take(usize::try_from(request.rows()).unwrap()).collect();
            let page = Page::of(rows, &request, |n| Some(Cursor::after(id(*n))));
            seen.push(page.items.clone());
            match request.following(&page) {
                Some(next) => request = next,
                None => break,
            }
        }
        assert_eq!(seen, [vec![1, 2], vec![3, 4], vec![5]]);
        let page = Page::of(vec![1, 2], &PageRequest::first(2), |n| Some(Cursor::after(id(*n))));
        assert_eq!(page.next, None, "a full page may be the last");
        assert_eq!((PageRequest::first(0).rows(), PageRequest::first(u32::MAX).rows()), (2, 10_001));
    }
}
