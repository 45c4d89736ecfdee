package shop;

import java.util.Map;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.annotation.RegisteredOAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the tests read. The security of all paths is what Spring Boot configures by itself. */
@RestController
class Pages {
    @GetMapping("/")
    Map<String, Object> home(@AuthenticationPrincipal OidcUser user) {
        return user.getClaims();
    }

    /** Refreshes the access token first, if it expires within a minute. */
    @GetMapping("/tokens")
    Map<String, String> tokens(@RegisteredOAuth2AuthorizedClient("acme") OAuth2AuthorizedClient client) {
        return Map.of(
                "access_token", client.getAccessToken().getTokenValue(),
                "refresh_token", client.getRefreshToken().getTokenValue());
    }

    /** For applications that are an API (resource server). */
    @GetMapping("/things")
    Map<String, Object> things(@AuthenticationPrincipal Jwt token) {
        return token.getClaims();
    }
}
