//! Column types: how ids, times, epochs, enums and documents are bound to statements and read from rows.
//!
//! | type | column |
//! | --- | --- |
//! | [`Id`] | `Binary`, 16 bytes |
//! | [`Time`] | `BigInt`, microseconds since 1970-01-01 UTC |
//! | [`Epoch`] | `BigInt` |
//! | enums, [`Slug`], [`CanonicalBase`], [`Email`]: see `text_column!` | `Text` |
//! | [`Json`] | `Text`, a JSON document |
//! | [`Words`] | `Text`, words separated by spaces |
//! | [`Bytes`] | `Binary` of a fixed length; read only, since arrays bind themselves |
//! | [`IsSet`] | a nullable `BigInt`, read as whether it has a value |
//!
//! All of them work on both engines. A column that holds anything else causes a deserialization error. The error names
//! the column and the type, never the value, and becomes a [`Fault`](crate::base::fault::Fault).

use std::any::type_name;
use std::error::Error;
use std::fmt;

use diesel::Selectable;
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::Pg;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{BigInt, Binary, Nullable, Text};
use diesel::sqlite::Sqlite;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::base::email::Email;
use crate::base::epoch::Epoch;
use crate::base::id::Id;
use crate::base::jose::Alg;
use crate::base::quota::Quota;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::base::uri::CanonicalBase;

/// Returns the columns that a row type is read from, for `select`.
pub fn columns<R: Selectable<Sqlite>>() -> R::SelectExpression {
    R::construct_selection()
}

/// Reports that a column holds no value of this type.
#[derive(Debug)]
struct NotOfType {
    type_name: &'static str,
    detail: String,
}

impl fmt::Display for NotOfType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the column does not hold a valid {}{}", self.type_name, self.detail)
    }
}

impl Error for NotOfType {}

/// Returns the error for a column that holds no `T`.
pub(crate) fn not_of_type<T>() -> Box<dyn Error + Send + Sync> {
    Box::new(NotOfType { type_name: type_name::<T>(), detail: String::new() })
}

#[derive(AsExpression, FromSqlRow)]
#[diesel(foreign_derive)]
#[diesel(sql_type = Binary)]
#[expect(dead_code, reason = "names the type that the traits are derived for")]
struct IdColumn<K>(Id<K>);

impl<K, DB> ToSql<Binary, DB> for Id<K>
where
    DB: Backend,
    [u8]: ToSql<Binary, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.as_slice().to_sql(out)
    }
}

impl<K, DB> FromSql<Binary, DB> for Id<K>
where
    DB: Backend,
    Vec<u8>: FromSql<Binary, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Id<K>> {
        let bytes = <Vec<u8> as FromSql<Binary, DB>>::from_sql(bytes)?;
        Ok(Id::from_bytes(bytes.try_into().map_err(|_| not_of_type::<Id<K>>())?))
    }
}

#[derive(AsExpression, FromSqlRow)]
#[diesel(foreign_derive)]
#[diesel(sql_type = BigInt)]
#[expect(dead_code, reason = "names the type that the traits are derived for")]
struct TimeColumn(Time);

impl<DB> ToSql<BigInt, DB> for Time
where
    DB: Backend,
    i64: ToSql<BigInt, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.as_micros().to_sql(out)
    }
}

impl<DB> FromSql<BigInt, DB> for Time
where
    DB: Backend,
    i64: FromSql<BigInt, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Time> {
        i64::from_sql(bytes).map(Time::from_micros)
    }
}

#[derive(AsExpression, FromSqlRow)]
#[diesel(foreign_derive)]
#[diesel(sql_type = BigInt)]
#[expect(dead_code, reason = "names the type that the traits are derived for")]
struct EpochColumn(Epoch);

impl<DB> ToSql<BigInt, DB> for Epoch
where
    DB: Backend,
    i64: ToSql<BigInt, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.as_number().to_sql(out)
    }
}

impl<DB> FromSql<BigInt, DB> for Epoch
where
    DB: Backend,
    i64: FromSql<BigInt, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Epoch> {
        i64::from_sql(bytes).map(Epoch::from_number)
    }
}

/// Stores a type as text. Used beside the type.
///
/// - `text_column!(T)`: written as `T::as_str`, read by `T::parse`, which returns an `Option`.
/// - `text_column!(T, written)`: only written, as `T::as_str`.
/// - `text_column!(T, formatted)`: only written, by `Display`, from `&T`.
/// - `text_column!(T, read by parse)`: only read, by a `fn(&str) -> Option<T>`.
macro_rules! text_column {
    ($type:ident) => {
        $crate::storage::columns::text_column!($type, written);
        $crate::storage::columns::text_column!($type, read by $type::parse);
    };
    ($type:ident, written) => {
        const _: () = {
            use diesel::backend::Backend;
            use diesel::serialize::{Output, Result, ToSql};
            use diesel::sql_types::Text;

            #[derive(diesel::expression::AsExpression)]
            #[diesel(foreign_derive)]
            #[diesel(sql_type = Text)]
            #[expect(dead_code, reason = "names the type that the trait is derived for")]
            struct Column($type);

            impl<DB> ToSql<Text, DB> for $type
            where
                DB: Backend,
                str: ToSql<Text, DB>,
            {
                fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> Result {
                    ToSql::<Text, DB>::to_sql(self.as_str(), out)
                }
            }
        };
    };
    ($type:ident, formatted) => {
        impl diesel::expression::AsExpression<diesel::sql_types::Text> for &$type {
            type Expression = diesel::dsl::AsExprOf<String, diesel::sql_types::Text>;

            fn as_expression(self) -> Self::Expression {
                diesel::expression::AsExpression::<diesel::sql_types::Text>::as_expression(self.to_string())
            }
        }
    };
    ($type:ident, read by $parse:expr) => {
        const _: () = {
            use diesel::backend::Backend;
            use diesel::deserialize::{FromSql, Result};
            use diesel::sql_types::Text;

            #[derive(diesel::deserialize::FromSqlRow)]
            #[diesel(foreign_derive)]
            #[expect(dead_code, reason = "names the type that the trait is derived for")]
            struct Column($type);

            impl<DB> FromSql<Text, DB> for $type
            where
                DB: Backend,
                String: FromSql<Text, DB>,
            {
                fn from_sql(bytes: DB::RawValue<'_>) -> Result<$type> {
                    let parse: fn(&str) -> Option<$type> = $parse;
                    let text = <String as FromSql<Text, DB>>::from_sql(bytes)?;
                    parse(&text).ok_or_else($crate::storage::columns::not_of_type::<$type>)
                }
            }
        };
    };
}
pub(crate) use text_column;

text_column!(Slug, written);
text_column!(CanonicalBase, written);
text_column!(Email, read by |text| Email::parse(text).ok());
text_column!(Quota, written);
text_column!(Alg, written);
text_column!(Alg, read by |text| text.parse().ok());

/// A JSON document. It is written from a value or a reference to one.
#[derive(Clone, Copy, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Json<T>(pub T);

/// Shows nothing of the document: it may be personal.
impl<T> fmt::Debug for Json<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Json")
    }
}

impl<T: Serialize> ToSql<Text, Sqlite> for Json<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(serde_json::to_string(&self.0)?);
        Ok(IsNull::No)
    }
}

impl<T: Serialize> ToSql<Text, Pg> for Json<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        serde_json::to_writer(out, &self.0)?;
        Ok(IsNull::No)
    }
}

impl<T, DB> FromSql<Text, DB> for Json<T>
where
    T: DeserializeOwned,
    DB: Backend,
    String: FromSql<Text, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Json<T>> {
        let text = String::from_sql(bytes)?;
        // The message of serde_json may quote the document.
        let damaged = |error: serde_json::Error| NotOfType {
            type_name: type_name::<T>(),
            detail: format!(" at line {} column {}", error.line(), error.column()),
        };
        Ok(Json(serde_json::from_str(&text).map_err(damaged)?))
    }
}

/// Words separated by spaces, such as authentication methods. They are written by `join(" ")`.
#[derive(FromSqlRow)]
pub struct Words(pub Vec<String>);

impl<DB> FromSql<Text, DB> for Words
where
    DB: Backend,
    String: FromSql<Text, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Words> {
        Ok(Words(String::from_sql(bytes)?.split_whitespace().map(str::to_owned).collect()))
    }
}

/// A byte string of a fixed length, such as a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromSqlRow)]
pub struct Bytes<const N: usize>(pub [u8; N]);

impl<DB, const N: usize> FromSql<Binary, DB> for Bytes<N>
where
    DB: Backend,
    Vec<u8>: FromSql<Binary, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Bytes<N>> {
        let bytes = <Vec<u8> as FromSql<Binary, DB>>::from_sql(bytes)?;
        Ok(Bytes(bytes.try_into().map_err(|_| not_of_type::<Bytes<N>>())?))
    }
}

/// Whether a nullable time has a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromSqlRow)]
pub struct IsSet(bool);

impl<DB: Backend> FromSql<Nullable<BigInt>, DB> for IsSet {
    fn from_sql(_: DB::RawValue<'_>) -> deserialize::Result<IsSet> {
        Ok(IsSet(true))
    }

    fn from_nullable_sql(bytes: Option<DB::RawValue<'_>>) -> deserialize::Result<IsSet> {
        Ok(IsSet(bytes.is_some()))
    }
}

impl From<IsSet> for bool {
    fn from(set: IsSet) -> bool {
        set.0
    }
}

#[cfg(test)]
mod tests {
    use diesel::connection::SimpleConnection;
    use diesel::{Connection, ExpressionMethods, QueryDsl, RunQueryDsl, SqliteConnection};

    use super::*;
    use crate::base::fault::Fault;
    use crate::base::id::AccountId;

    #[derive(Debug, PartialEq, Eq, Clone, Copy)]
    enum Colour {
        Red,
    }

    impl Colour {
        fn as_str(self) -> &'static str {
            "red"
        }

        fn parse(text: &str) -> Option<Colour> {
            (text == "red").then_some(Colour::Red)
        }
    }

    text_column!(Colour);

    diesel::table! {
        things (id) {
            id -> Binary,
            at -> Nullable<BigInt>,
            epoch -> BigInt,
            colour -> Text,
            document -> Text,
        }
    }

    #[derive(Debug, diesel::Queryable, diesel::Selectable)]
    #[diesel(table_name = things)]
    struct Thing {
        id: AccountId,
        at: Option<Time>,
        epoch: Epoch,
        colour: Colour,
        document: Json<Vec<String>>,
    }

    fn connection() -> SqliteConnection {
        let mut connection = SqliteConnection::establish(":memory:").unwrap();
        let sql = "CREATE TABLE things (id BLOB NOT NULL, at BIGINT, epoch BIGINT NOT NULL, colour TEXT NOT NULL, \
                   document TEXT NOT NULL)";
        connection.batch_execute(sql).unwrap();
        connection
    }

    fn insert(connection: &mut SqliteConnection, at: Option<Time>) {
        let words = vec!["secret".to_owned()];
        let row = (
            things::id.eq(AccountId::from_bytes([7; 16])),
            things::at.eq(at),
            things::epoch.eq(Epoch::FIRST),
            things::colour.eq(Colour::Red),
            things::document.eq(Json(&words)),
        );
        diesel::insert_into(things::table).values(row).execute(connection).unwrap();
    }

    #[test]
    fn values_are_read_as_they_were_written() {
        let mut connection = connection();
        for at in [Some(Time::from_seconds(5)), None] {
            diesel::delete(things::table).execute(&mut connection).unwrap();
            insert(&mut connection, at);
            let found: Thing = things::table.select(columns::<Thing>()).get_result(&mut connection).unwrap();
            assert_eq!((found.id, found.at, found.epoch), (AccountId::from_bytes([7; 16]), at, Epoch::FIRST));
            assert_eq!((found.colour, found.document.0), (Colour::Red, vec!["secret".to_owned()]));
            let set: IsSet = things::table.select(things::at).get_result(&mut connection).unwrap();
            assert_eq!(bool::from(set), at.is_some());
        }
    }

    #[test]
    fn a_bad_value_is_a_fault_that_names_column_and_type_but_not_the_value() {
        for (change, column, type_name) in [
            ("id = x'00'", "id", "kind::Account"),
            ("colour = 'secret'", "colour", "Colour"),
            ("document = '{\"secret\": 1}'", "document", "Vec<"),
        ] {
            let mut connection = connection();
            insert(&mut connection, None);
            connection.batch_execute(&format!("UPDATE things SET {change}")).unwrap();
            let found = things::table.select(columns::<Thing>()).get_result::<Thing>(&mut connection);
            let Fault::Internal(cause) = Fault::from(found.unwrap_err()) else { panic!("it is a defect") };
            assert!(cause.contains(&format!("'{column}'")) && cause.contains(type_name), "{cause}");
            assert!(!cause.contains("secret"), "{cause}");
        }
    }
}
