//! Browser pages: each file has the handlers and the askama struct of a page. The forms work without JavaScript.

mod form;
mod identifier;
mod bot_check;
mod choices;
mod claim_fields;
mod attribute_fields;
mod frame;
mod person;
mod flow;
mod error;
mod root;
mod language;
mod forgot_password;
mod sign_up_fields;
mod register;
mod organizations;
mod member_invitation;
mod invitation;
pub mod login;
mod verify_link;
mod verify_email;
mod accept_terms;
mod keep_account;
mod select_account;
pub mod consent;
mod select_organization;
mod logout;
mod account;
mod account_verify_email;
mod profile;
mod addresses;
mod undo_address;
mod password;
mod sessions;
mod applications;
mod tokens;
mod activity;
pub mod data;
mod delete;
mod setup;
mod reset_password;
mod not_me;
mod well_known;
pub mod preview;

use super::route::Route;
use super::spec::Credential::{
    BrowserBinding, InvitationLink, KnownDevice, NotMeLink, OrganizationInvitationLink, ResetLink, Session, SetupLink,
    UndoLink,
};
use super::spec::Mount;
use crate::{on, on_origin};

/// The routes of this face.
pub static ROUTES: &[Route] = &[
    Route::page("", on!(root::issuer)),
    Route::page("/login", on!(login::get)).takes(&[Session, BrowserBinding]),
    Route::form("/login", on!(login::post)).takes(&[BrowserBinding, Session, KnownDevice]),
    Route::page("/register", on!(register::get)).takes(&[BrowserBinding]),
    Route::form("/register", on!(register::post)).takes(&[BrowserBinding, Session]),
    Route::page("/verify-email", on!(verify_email::get)).takes(&[BrowserBinding]),
    Route::form("/verify-email", on!(verify_email::post)).takes(&[BrowserBinding, Session, KnownDevice]),
    Route::page("/sign-in-link", on!(verify_email::get)).takes(&[BrowserBinding]),
    Route::form("/sign-in-link", on!(verify_email::post)).takes(&[BrowserBinding, Session, KnownDevice]),
    Route::page("/accept-terms", on!(accept_terms::get)).takes(&[Session, BrowserBinding]),
    Route::form("/accept-terms", on!(accept_terms::post)).takes(&[Session, BrowserBinding, KnownDevice]),
    Route::page("/keep-account", on!(keep_account::get)).takes(&[BrowserBinding]),
    Route::form("/keep-account", on!(keep_account::post)).takes(&[BrowserBinding, Session, KnownDevice]),
    Route::page("/select-organization", on!(select_organization::get)).takes(&[Session, BrowserBinding]),
    Route::form("/select-organization", on!(select_organization::post)).takes(&[Session, BrowserBinding]),
    Route::page("/select-account", on!(select_account::get)).takes(&[Session, BrowserBinding]),
    Route::form("/select-account", on!(select_account::post)).takes(&[Session, BrowserBinding]),
    Route::page("/consent", on!(consent::get)).takes(&[Session, BrowserBinding]),
    Route::form("/consent", on!(consent::post)).takes(&[Session, BrowserBinding, KnownDevice]),
    Route::page("/logout", on!(logout::get)).takes(&[Session, BrowserBinding]),
    Route::form("/logout", on!(logout::post)).takes(&[Session, BrowserBinding]),
    Route::page("/account", on!(account::get)).takes(&[Session, BrowserBinding]),
    Route::form("/account/verify-email", on!(account_verify_email::post)).takes(&[
        Session,
        BrowserBinding,
        KnownDevice,
    ]),
    Route::form("/language", on!(language::post)).takes(&[BrowserBinding]),
    Route::page("/account/profile", on!(profile::get)).takes(&[Session, BrowserBinding]),
    Route::form("/account/profile", on!(profile::post)).takes(&[Session, BrowserBinding]),
    Route::page("/account/addresses", on!(addresses::get)).takes(&[Session, BrowserBinding]),
    Route::form("/account/addresses", on!(addresses::post)).takes(&[Session, BrowserBinding, KnownDevice]),
    Route::page("/account/password", on!(password::get)).takes(&[Session, BrowserBinding]),
    Route::form("/account/password", on!(password::post)).takes(&[Session, BrowserBinding, KnownDevice]),
    Route::page("/account/sessions", on!(sessions::get)).takes(&[Session, BrowserBinding]),
    Route::form("/account/sessions", on!(sessions::post)).takes(&[Session, BrowserBinding]),
    Route::page("/account/applications", on!(applications::get)).takes(&[Session, BrowserBinding]),
    Route::form("/account/applications", on!(applications::post)).takes(&[Session, BrowserBinding]),
    Route::page("/account/organizations", on!(organizations::own::get)).takes(&[Session, BrowserBinding]),
    Route::form("/account/organizations", on!(organizations::own::post)).takes(&[Session, BrowserBinding]),
    Route::page("/account/organizations/{organization}", on!(organizations::overview::get))
        .takes(&[Session, BrowserBinding]),
    Route::form("/account/organizations/{organization}", on!(organizations::overview::post))
        .takes(&[Session, BrowserBinding]),
    Route::page("/account/organizations/{organization}/members", on!(organizations::members::get))
        .takes(&[Session, BrowserBinding]),
    Route::page("/account/organizations/{organization}/members/{member}", on!(organizations::member::get))
        .takes(&[Session, BrowserBinding]),
    Route::form("/account/organizations/{organization}/members/{member}", on!(organizations::member::post))
        .takes(&[Session, BrowserBinding]),
    Route::page("/account/organizations/{organization}/invitations", on!(organizations::invitations::get))
        .takes(&[Session, BrowserBinding]),
    Route::form("/account/organizations/{organization}/invitations", on!(organizations::invitations::post))
        .takes(&[Session, BrowserBinding]),
    Route::page("/account/organizations/{organization}/roles", on!(organizations::roles::get))
        .takes(&[Session, BrowserBinding]),
    Route::form("/account/organizations/{organization}/roles", on!(organizations::roles::post))
        .takes(&[Session, BrowserBinding]),
    Route::page("/account/organizations/{organization}/roles/{role}", on!(organizations::role::get))
        .takes(&[Session, BrowserBinding]),
    Route::form("/account/organizations/{organization}/roles/{role}", on!(organizations::role::post))
        .takes(&[Session, BrowserBinding]),
    Route::page("/account/tokens", on!(tokens::get)).takes(&[Session, BrowserBinding]),
    Route::form("/account/tokens", on!(tokens::post)).takes(&[Session, BrowserBinding]),
    Route::page("/account/activity", on!(activity::get)).takes(&[Session, BrowserBinding]),
    Route::page("/account/not-me", on!(activity::ask)).takes(&[Session, BrowserBinding]),
    Route::form("/account/not-me", on!(activity::report)).takes(&[Session, BrowserBinding]),
    Route::page("/account/data", on!(data::get)).takes(&[Session, BrowserBinding]),
    Route::form("/account/data", on!(data::download)).takes(&[Session, BrowserBinding]),
    Route::page("/account/delete", on!(delete::get)).takes(&[Session, BrowserBinding]),
    Route::form("/account/delete", on!(delete::post)).takes(&[Session, BrowserBinding]),
    Route::page("/setup/{token}", on!(setup::get)).takes(&[SetupLink, BrowserBinding]),
    Route::form("/setup/{token}", on!(setup::post)).takes(&[SetupLink, BrowserBinding]),
    Route::page("/forgot-password", on!(forgot_password::get)).takes(&[BrowserBinding]),
    Route::form("/forgot-password", on!(forgot_password::post)).takes(&[BrowserBinding]),
    Route::page("/reset-password", on!(reset_password::get)).takes(&[ResetLink, BrowserBinding]),
    Route::form("/reset-password", on!(reset_password::post)).takes(&[ResetLink, BrowserBinding]),
    Route::page("/invitation", on!(invitation::get)).takes(&[
        InvitationLink,
        OrganizationInvitationLink,
        BrowserBinding,
        Session,
    ]),
    Route::form("/invitation", on!(invitation::post)).takes(&[
        InvitationLink,
        OrganizationInvitationLink,
        BrowserBinding,
        Session,
    ]),
    Route::page("/undo-address", on!(undo_address::get)).takes(&[UndoLink, BrowserBinding]),
    Route::form("/undo-address", on!(undo_address::post)).takes(&[UndoLink, BrowserBinding]),
    Route::page("/not-me", on!(not_me::get)).takes(&[NotMeLink, BrowserBinding]),
    Route::form("/not-me", on!(not_me::post)).takes(&[NotMeLink, BrowserBinding]),
    Route::page("/.well-known/change-password", on!(well_known::of_tenant)),
    Route::page("/.well-known/change-password", on_origin!(well_known::of_origin)).at(Mount::Origin),
    Route::page("/error", on!(error::get)),
    Route::page("/", on_origin!(root::get)).at(Mount::Origin),
];
