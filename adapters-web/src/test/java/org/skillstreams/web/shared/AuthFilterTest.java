package org.skillstreams.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.account.Authenticate;
import org.skillstreams.application.account.FakeTokens;
import org.skillstreams.application.account.InMemoryPeople;
import org.skillstreams.application.account.InMemorySessions;
import org.skillstreams.application.account.Tokens;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.account.Session;
import org.skillstreams.domain.account.SessionId;

/** Who gets past the filter, through a real JAX-RS without a server. */
@Tag("Z1")
class AuthFilterTest {

  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  record Seen(String by) {}

  /** One method of each kind. */
  @Path("/")
  @Produces("application/json")
  public static class DoorResource {

    static CurrentCaller current = new CurrentCaller();

    @GET
    @Path("/open")
    @PermitAll
    public Seen open() {
      return new Seen("anybody");
    }

    @GET
    @Path("/admins")
    @RolesAllowed(Roles.ADMIN)
    public Seen admins() {
      return new Seen(current.caller().person().toString());
    }

    @DELETE
    @Path("/seekers")
    @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
    public Seen seekers() {
      return new Seen(current.caller().person().toString());
    }

    @GET
    @Path("/forgotten")
    public Seen forgotten() {
      return new Seen("nobody");
    }
  }

  private final InMemoryPeople people = new InMemoryPeople();
  private final InMemorySessions sessions = new InMemorySessions(people);
  private final FakeTokens tokens = new FakeTokens();
  private final Dispatcher dispatcher = dispatcher();

  @Test
  void openMethodsAskNobody() throws Exception {
    assertThat(send("GET", "/open", Map.of())).isEqualTo("200");
    assertThat(send("GET", "/open", bearer("forged"))).isEqualTo("200");
  }

  @Test
  void closedMethodsNeedATokenOfTheRightRole() throws Exception {
    assertThat(send("GET", "/admins", Map.of())).isEqualTo("401 account.not_signed_in");
    assertThat(send("GET", "/admins", bearer("forged"))).isEqualTo("401 account.not_signed_in");
    assertThat(send("GET", "/admins", bearer(token(person(Role.SEEKER)))))
        .isEqualTo("403 account.not_allowed");
    assertThat(send("GET", "/admins", bearer(token(person(Role.ADMIN))))).isEqualTo("200");
  }

  @Test
  void aMethodThatSaysNothingIsClosedToEverybody() throws Exception {
    assertThat(send("GET", "/forgotten", Map.of())).isEqualTo("401 account.not_signed_in");
    assertThat(send("GET", "/forgotten", bearer(token(person(Role.ADMIN)))))
        .isEqualTo("403 account.not_allowed");
  }

  @Test
  void withTheCookieAChangeNeedsTheHeaderOfOurClient() throws Exception {
    var cookie = Map.of("Cookie", "skillstreams_session=" + token(person(Role.SEEKER)));
    var other = Map.of("Cookie", cookie.get("Cookie"), "X-Requested-With", "XMLHttpRequest");
    var ours = Map.of("Cookie", cookie.get("Cookie"), "X-Requested-With", "skillstreams");

    assertThat(send("DELETE", "/seekers", cookie)).isEqualTo("403 request.cross_site");
    assertThat(send("DELETE", "/seekers", other)).isEqualTo("403 request.cross_site");
    assertThat(send("DELETE", "/seekers", ours)).isEqualTo("200");
  }

  @Test
  void withTheCookieReadingNeedsNoHeader() throws Exception {
    var cookie = Map.of("Cookie", "skillstreams_session=" + token(person(Role.ADMIN)));

    assertThat(send("GET", "/admins", cookie)).isEqualTo("200");
  }

  @Test
  @Tag("SS-77")
  void aBanHoldsFromTheNextRequestOn() throws Exception {
    var anna = person(Role.SEEKER);
    var token = token(anna);
    assertThat(send("DELETE", "/seekers", bearer(token))).isEqualTo("200");

    people.save(anna.ban("fraud"));
    assertThat(send("DELETE", "/seekers", bearer(token))).isEqualTo("403 account.banned");
  }

  @Test
  @Tag("A1")
  void theRoleIsThePersonsNotTheTokens() throws Exception {
    var raised = token(person(Role.SEEKER), Role.ADMIN);

    assertThat(send("GET", "/admins", bearer(raised))).isEqualTo("403 account.not_allowed");
  }

  private String send(String method, String path, Map<String, String> headers) throws Exception {
    var request = MockHttpRequest.create(method, path);
    headers.forEach(request::header);
    var response = new MockHttpResponse();
    dispatcher.invoke(request, response);
    var body = response.getContentAsString();
    return response.getStatus() == 200
        ? "200"
        : response.getStatus() + " " + body.replaceAll(".*\"error\":\"([^\"]*)\".*", "$1");
  }

  private static Map<String, String> bearer(String token) {
    return Map.of("Authorization", "Bearer " + token);
  }

  private Person person(Role role) {
    var id = new PersonId(UUID.randomUUID());
    var person = Person.join(id, "Anna", new Email(id + "@example.com"), role, NOON);
    people.add(person, "hash");
    return person;
  }

  private String token(Person person) {
    return token(person, person.role());
  }

  private String token(Person person, Role role) {
    var session = new SessionId(UUID.randomUUID());
    sessions.add(new Session(session, person.id(), NOON, NOON.plusSeconds(60)));
    var claims = new Tokens.Claims(session, person.id(), role, NOON, NOON.plusSeconds(60));
    return tokens.issue(claims);
  }

  private Dispatcher dispatcher() {
    var wall = Clock.fixed(NOON, ZoneOffset.UTC);
    var authenticate = new Authenticate(tokens, sessions, new ManualClock(NOON), wall);
    DoorResource.current = new CurrentCaller();
    var made = MockDispatcherFactory.createDispatcher();
    var providers = made.getProviderFactory();
    providers.registerProviderInstance(new AuthFilter(authenticate, DoorResource.current));
    providers.register(EnvelopeWriter.class);
    providers.register(ProblemMapper.class);
    made.getRegistry().addPerRequestResource(DoorResource.class);
    return made;
  }
}
