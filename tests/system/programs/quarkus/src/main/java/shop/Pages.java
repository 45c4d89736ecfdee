package shop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdToken;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the tests read. All paths but that after sign-out are for signed-in users. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class Pages {
    @Inject
    @IdToken
    JsonWebToken idToken;

    @Inject
    AccessTokenCredential accessToken;

    @GET
    @Authenticated
    public Map<String, Object> home() {
        Map<String, Object> claims = new HashMap<>();
        claims.put("aud", idToken.getAudience());
        for (String name : List.of("sub", "email", "email_verified", "name")) {
            claims.put(name, idToken.getClaim(name));
        }
        return claims;
    }

    /** Refreshes the access token first, if it expires within the configured time. */
    @GET
    @Path("tokens")
    @Authenticated
    public Map<String, String> tokens() {
        return Map.of("access_token", accessToken.getToken());
    }

    @GET
    @Path("bye")
    @Produces(MediaType.TEXT_PLAIN)
    public String bye() {
        return "Signed out";
    }
}
