// A relying party according to the README of go-oidc: it sends neither PKCE nor a nonce, and reads only the ID token.
// go-oidc.mjs and dex.mjs start it, with all settings in the environment.
package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

// parallel is the number of refresh requests that are sent at once.
const parallel = 5

type application struct {
	config   oauth2.Config
	verifier *oidc.IDTokenVerifier
	mutex    sync.Mutex
	token    *oauth2.Token
	claims   map[string]any
}

// refreshed is the result of one refresh request.
type refreshed struct {
	AccessToken  string `json:"access_token"`
	RefreshToken string `json:"refresh_token"`
	Sub          string `json:"sub"`
	Error        string `json:"error,omitempty"`
}

func main() {
	origin := "http://" + os.Getenv("RP_LISTEN")
	provider, err := oidc.NewProvider(context.Background(), os.Getenv("RP_ISSUER"))
	if err != nil {
		log.Fatal(err)
	}
	app := &application{
		config: oauth2.Config{
			ClientID:     os.Getenv("RP_CLIENT_ID"),
			ClientSecret: os.Getenv("RP_CLIENT_SECRET"),
			RedirectURL:  origin + "/callback",
			Endpoint:     provider.Endpoint(),
			Scopes:       []string{oidc.ScopeOpenID, oidc.ScopeProfile, oidc.ScopeEmail, oidc.ScopeOfflineAccess},
		},
		verifier: provider.Verifier(&oidc.Config{ClientID: os.Getenv("RP_CLIENT_ID")}),
	}
	http.HandleFunc("/{$}", app.home)
	http.HandleFunc("/login", app.login)
	http.HandleFunc("/callback", app.callback)
	http.HandleFunc("/refresh", app.refresh)
	log.Fatal(http.ListenAndServe(os.Getenv("RP_LISTEN"), nil))
}

func answer(w http.ResponseWriter, value any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(value)
}

func (app *application) home(w http.ResponseWriter, _ *http.Request) {
	app.mutex.Lock()
	defer app.mutex.Unlock()
	answer(w, app.claims)
}

func (app *application) login(w http.ResponseWriter, r *http.Request) {
	state := rand.Text()
	http.SetCookie(w, &http.Cookie{Name: "state", Value: state, Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode})
	http.Redirect(w, r, app.config.AuthCodeURL(state), http.StatusFound)
}

func (app *application) callback(w http.ResponseWriter, r *http.Request) {
	state, err := r.Cookie("state")
	if err != nil || r.URL.Query().Get("state") != state.Value {
		http.Error(w, "the state is not the one that was sent", http.StatusBadRequest)
		return
	}
	token, err := app.config.Exchange(r.Context(), r.URL.Query().Get("code"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	claims, err := app.verified(r.Context(), token)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	app.mutex.Lock()
	app.token, app.claims = token, claims
	app.mutex.Unlock()
	http.Redirect(w, r, "/", http.StatusFound)
}

// verified returns the claims of the ID token in a token response.
func (app *application) verified(ctx context.Context, token *oauth2.Token) (map[string]any, error) {
	raw, ok := token.Extra("id_token").(string)
	if !ok {
		return nil, errors.New("the response has no ID token")
	}
	id, err := app.verifier.Verify(ctx, raw)
	if err != nil {
		return nil, err
	}
	var claims map[string]any
	return claims, id.Claims(&claims)
}

// refresh asks for tokens in several goroutines at once, as after the access token has expired. Each goroutine has its
// own token source, as handlers without a common session have. With ?shared=yes there is one for all.
func (app *application) refresh(w http.ResponseWriter, r *http.Request) {
	app.mutex.Lock()
	defer app.mutex.Unlock()
	if app.token == nil {
		http.Error(w, "nobody is signed in", http.StatusUnauthorized)
		return
	}
	expired := *app.token
	expired.Expiry = time.Now().Add(-time.Minute)
	shared := app.config.TokenSource(r.Context(), &expired)
	results := make([]refreshed, parallel)
	tokens := make([]*oauth2.Token, parallel)
	start := make(chan struct{})
	var group sync.WaitGroup
	for number := range parallel {
		source := shared
		if r.URL.Query().Get("shared") != "yes" {
			source = app.config.TokenSource(r.Context(), &expired)
		}
		group.Go(func() {
			<-start
			tokens[number], results[number] = app.next(r.Context(), source)
		})
	}
	close(start)
	group.Wait()
	// Each of the responses must be usable afterwards, so the first one is as good as the last one.
	for _, token := range slices.Backward(tokens) {
		if token != nil {
			app.token = token
		}
	}
	answer(w, results)
}

// next returns the token of a source, after its ID token was verified.
func (app *application) next(ctx context.Context, source oauth2.TokenSource) (*oauth2.Token, refreshed) {
	token, err := source.Token()
	if err != nil {
		return nil, refreshed{Error: err.Error()}
	}
	claims, err := app.verified(ctx, token)
	if err != nil {
		return nil, refreshed{Error: err.Error()}
	}
	sub, _ := claims["sub"].(string)
	return token, refreshed{AccessToken: token.AccessToken, RefreshToken: token.RefreshToken, Sub: sub}
}
