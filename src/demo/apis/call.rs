//! The tables of calls. Their texts contain values as `<name>`, such as `<email>`.

/// An API and its story.
#[derive(Debug)]
pub struct JsonApi {
    /// Its name in the documentation, and in the path of its page.
    pub slug: &'static str,
    pub title: &'static str,
    pub words: &'static str,
    pub steps: &'static [Step],
}

impl JsonApi {
    pub fn find(&self, id: &str) -> Option<&'static Step> {
        self.steps.iter().find(|step| step.id == id)
    }
}

/// A step of a story: unique in it by its id.
#[derive(Debug)]
pub struct Step {
    pub id: &'static str,
    pub title: &'static str,
    pub words: &'static str,
    pub kind: Kind,
    /// The values that it gives to the later steps.
    pub takes: &'static [Taken],
    /// The values that it uses up.
    pub spends: &'static [&'static str],
}

#[derive(Debug)]
pub enum Kind {
    Call(Call),
    Mail(Mail),
}

/// An HTTP request, and the status of its answer.
#[derive(Debug)]
pub struct Call {
    pub method: &'static str,
    /// Below the tenant's issuer.
    pub path: &'static str,
    pub headers: &'static [Header],
    pub body: Option<&'static str>,
    pub status: u16,
}

/// A mail that a call causes.
#[derive(Debug)]
pub struct Mail {
    /// The address that it is sent to.
    pub to: &'static str,
    /// The page of its link, such as `/verify-email`. The value that the step takes is the token of the link.
    pub page: &'static str,
}

#[derive(Debug)]
pub struct Header {
    pub name: &'static str,
    pub value: &'static str,
}

/// A value of an answer.
#[derive(Debug)]
pub struct Taken {
    pub name: &'static str,
    pub source: Source,
}

#[derive(Debug)]
pub enum Source {
    /// A JSON pointer (RFC 6901) into the body.
    Json(&'static str),
    /// The cookie whose name begins so, as `name=value`.
    Cookie(&'static str),
    /// The token of a mailed link.
    Link,
}

/// Returns a value of the body of an answer.
pub(super) const fn json(name: &'static str, pointer: &'static str) -> Taken {
    Taken { name, source: Source::Json(pointer) }
}

pub(super) const fn header(name: &'static str, value: &'static str) -> Header {
    Header { name, value }
}

/// The access token of a session.
pub(super) const BEARER: Header = header("Authorization", "Bearer <token>");

impl Step {
    const fn new(id: &'static str, kind: Kind) -> Step {
        Step { id, title: "", words: "", kind, takes: &[], spends: &[] }
    }

    const fn call(id: &'static str, method: &'static str, path: &'static str) -> Step {
        Step::new(id, Kind::Call(Call { method, path, headers: &[], body: None, status: 200 }))
    }

    pub(super) const fn get(id: &'static str, path: &'static str) -> Step {
        Step::call(id, "GET", path)
    }

    pub(super) const fn post(id: &'static str, path: &'static str) -> Step {
        Step::call(id, "POST", path)
    }

    pub(super) const fn patch(id: &'static str, path: &'static str) -> Step {
        Step::call(id, "PATCH", path)
    }

    pub(super) const fn delete(id: &'static str, path: &'static str) -> Step {
        Step::call(id, "DELETE", path)
    }

    /// A mail to an address, with a link to a page.
    pub(super) const fn mail(id: &'static str, to: &'static str, page: &'static str) -> Step {
        Step::new(id, Kind::Mail(Mail { to, page }))
    }

    pub(super) const fn says(mut self, title: &'static str, words: &'static str) -> Step {
        self.title = title;
        self.words = words;
        self
    }

    pub(super) const fn headers(self, headers: &'static [Header]) -> Step {
        match self.kind {
            Kind::Call(call) => Step { kind: Kind::Call(Call { headers, ..call }), ..self },
            Kind::Mail(_) => self,
        }
    }

    pub(super) const fn body(self, body: &'static str) -> Step {
        match self.kind {
            Kind::Call(call) => Step { kind: Kind::Call(Call { body: Some(body), ..call }), ..self },
            Kind::Mail(_) => self,
        }
    }

    pub(super) const fn answers(self, status: u16) -> Step {
        match self.kind {
            Kind::Call(call) => Step { kind: Kind::Call(Call { status, ..call }), ..self },
            Kind::Mail(_) => self,
        }
    }

    pub(super) const fn takes(mut self, takes: &'static [Taken]) -> Step {
        self.takes = takes;
        self
    }

    pub(super) const fn spends(mut self, spends: &'static [&'static str]) -> Step {
        self.spends = spends;
        self
    }
}
