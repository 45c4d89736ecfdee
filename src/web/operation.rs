//! What an operation of a JSON surface takes and answers, as data of its route. The OpenAPI document is made from it; the
//! schemas come from the derives of the wire types.

use std::borrow::Cow;

use utoipa::ToSchema;
use utoipa::openapi::{RefOr, Schema};

use crate::base::code::Code;

/// An operation of a JSON surface. Parameters, credentials and refusals that follow from the rules of its route are not
/// listed here: the document derives them from the [`Spec`](super::spec::Spec).
///
/// ```
/// use portico::base::code::Code;
/// use portico::web::operation::Operation;
///
/// #[derive(utoipa::ToSchema)]
/// struct Invitation {
///     email: String,
/// }
/// const GET: Operation =
///     Operation::new("Returns an invitation.").answers::<Invitation>(200).refuses(&[Code::AlreadyMember]);
/// assert_eq!(GET.success.unwrap().status, 200);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// A sentence that states what the operation does.
    pub summary: &'static str,
    /// The parameters in the path, except `slug`.
    pub path: &'static [Parameter],
    /// An object whose members are the parameters of the query.
    pub query: Option<Shape>,
    pub headers: &'static [Parameter],
    pub body: Option<Shape>,
    pub success: Option<Success>,
    /// The status of an answer that redirects.
    pub redirect: Option<u16>,
    /// Every code of this operation beyond those of its route.
    pub refusals: &'static [Code],
    /// Further ones, which several operations share.
    pub shared_refusals: &'static [Code],
    /// Whether the request needs the answer of a bot check, where the tenant has one.
    pub has_bot_check: bool,
}

/// A parameter in the path or a header: a text.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    pub name: &'static str,
    pub text: &'static str,
}

/// A successful answer.
#[derive(Clone, Copy, Debug)]
pub struct Success {
    pub status: u16,
    /// The type of the body; `None`: it is empty.
    pub shape: Option<Shape>,
}

/// A wire type, as far as its schema matters.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    name: fn() -> Cow<'static, str>,
    schema: fn() -> RefOr<Schema>,
    parts: fn(&mut Vec<(String, RefOr<Schema>)>),
}

fn generic_name<T: ToSchema, P: ToSchema>() -> Cow<'static, str> {
    format!("{}{}", T::name(), P::name()).into()
}

impl Shape {
    pub const fn of<T: ToSchema>() -> Shape {
        Shape { name: T::name, schema: T::schema, parts: T::schemas }
    }

    /// The shape of a type with a parameter. Its name ends with that of the parameter, so that each has a schema of its own.
    pub const fn of_generic<T: ToSchema, P: ToSchema>() -> Shape {
        Shape { name: generic_name::<T, P>, ..Shape::of::<T>() }
    }

    /// Returns the name of the type.
    pub fn name(&self) -> Cow<'static, str> {
        (self.name)()
    }

    /// Returns the schema of the type. It refers to those of [`Shape::parts`] by their names.
    pub fn schema(&self) -> RefOr<Schema> {
        (self.schema)()
    }

    /// Returns the types that the schema refers to, with their names, and those that they refer to.
    pub fn parts(&self) -> Vec<(String, RefOr<Schema>)> {
        let mut parts = Vec::new();
        (self.parts)(&mut parts);
        parts
    }
}

impl Operation {
    /// An operation without parameters, body and answer.
    pub const fn new(summary: &'static str) -> Operation {
        Operation {
            summary,
            path: &[],
            query: None,
            headers: &[],
            body: None,
            success: None,
            redirect: None,
            refusals: &[],
            shared_refusals: &[],
            has_bot_check: false,
        }
    }

    /// Describes the parameters in the path.
    pub const fn path(mut self, parameters: &'static [Parameter]) -> Operation {
        self.path = parameters;
        self
    }

    /// Sets the type whose members are the parameters of the query.
    pub const fn query<T: ToSchema>(mut self) -> Operation {
        self.query = Some(Shape::of::<T>());
        self
    }

    /// Describes the headers that the handler reads.
    pub const fn headers(mut self, parameters: &'static [Parameter]) -> Operation {
        self.headers = parameters;
        self
    }

    /// Sets the type of the body of a request.
    pub const fn takes<T: ToSchema>(mut self) -> Operation {
        self.body = Some(Shape::of::<T>());
        self
    }

    /// Sets the status and the body of the successful answer.
    pub const fn answers<T: ToSchema>(mut self, status: u16) -> Operation {
        self.success = Some(Success { status, shape: Some(Shape::of::<T>()) });
        self
    }

    /// Sets the status and the body of the successful answer: a type with this parameter.
    pub const fn answers_generic<T: ToSchema, P: ToSchema>(mut self, status: u16) -> Operation {
        self.success = Some(Success { status, shape: Some(Shape::of_generic::<T, P>()) });
        self
    }

    /// Sets the status of a successful answer without a body.
    pub const fn answers_nothing(mut self, status: u16) -> Operation {
        self.success = Some(Success { status, shape: None });
        self
    }

    /// Sets the status of an answer that redirects, which may come beside a successful one.
    pub const fn redirects(mut self, status: u16) -> Operation {
        self.redirect = Some(status);
        self
    }

    /// Lists every code beyond those that follow from the rules of the route.
    pub const fn refuses(mut self, codes: &'static [Code]) -> Operation {
        self.refusals = codes;
        self
    }

    /// Lists further codes, which several operations share.
    pub const fn also_refuses(mut self, codes: &'static [Code]) -> Operation {
        self.shared_refusals = codes;
        self
    }

    /// Adds the answer of the bot check to the request, and its refusal.
    pub const fn checks_for_bots(mut self) -> Operation {
        self.has_bot_check = true;
        self
    }
}
