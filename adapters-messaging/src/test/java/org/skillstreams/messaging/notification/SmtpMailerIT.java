package org.skillstreams.messaging.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.notification.Mail;
import org.skillstreams.application.notification.Mailer.Outcome;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.messaging.notification.SmtpSettings.Security;
import org.skillstreams.messaging.notification.SmtpSettings.User;

/** Mails by a real SMTP server. */
@Tag("SS-93")
class SmtpMailerIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  private final GreenMail server = new GreenMail(new ServerSetup(freePort(), "localhost", "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aMailArrivesAsTextAndAsHtmlWithAnIdThatFollowsFromOurs() throws Exception {
    var mail = mail("A price for “Grüße” arrived", Optional.of("https://example.org/u/key"));

    assertThat(mailer().send(mail)).isEqualTo(new Outcome.Sent());

    var message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("A price for “Grüße” arrived");
    assertThat(message.getMessageID()).isEqualTo("<" + mail.id() + "@example.org>");
    assertThat(message.getSentDate()).isEqualTo(CLOCK.instant());
    assertThat(message.getHeader("List-Unsubscribe"))
        .containsExactly("<https://example.org/u/key>");
    assertThat(message.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(part(message, 0).getContentType()).startsWith("text/plain");
    assertThat((String) part(message, 0).getContent()).isEqualTo("Hello.");
    assertThat(part(message, 1).getContentType()).startsWith("text/html");
    assertThat((String) part(message, 1).getContent()).isEqualTo("<p>Hello.</p>");
  }

  @Test
  void whatIsInsistedOnNamesNoWayOut() throws Exception {
    mailer().send(mail("Your account", Optional.empty()));

    assertThat(server.getReceivedMessages()[0].getHeader("List-Unsubscribe")).isNull();
  }

  @Test
  @Tag("X1")
  void aSubjectCannotAddHeaders() throws Exception {
    mailer().send(mail("Hello\r\nBcc: everybody@example.org", Optional.empty()));

    var message = server.getReceivedMessages()[0];
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getAllRecipients()).hasSize(1);
  }

  @Test
  void oneConnectionIsUsedAgainAndAStaleOneIsReplaced() {
    var mailer = mailer();
    assertThat(mailer.send(mail("One", Optional.empty()))).isEqualTo(new Outcome.Sent());
    assertThat(mailer.send(mail("Two", Optional.empty()))).isEqualTo(new Outcome.Sent());

    server.reset();

    assertThat(mailer.send(mail("Three", Optional.empty()))).isEqualTo(new Outcome.Sent());
  }

  @Test
  @Tag("B2")
  void aServerThatIsDownIsNoFaultOfTheMail() {
    var mailer = mailer();
    server.stop();

    assertThat(mailer.send(mail("One", Optional.empty()))).isInstanceOf(Outcome.Unreachable.class);
  }

  @Test
  void withoutTlsNothingIsSaidToAServerThatShouldOfferIt() {
    var strict = new SmtpMailer(settings(Security.STARTTLS, Optional.empty()), CLOCK);

    assertThat(strict.send(mail("One", Optional.empty()))).isInstanceOf(Outcome.Unreachable.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatDoesNotKnowUsIsNoFaultOfTheMail() {
    server.setUser("skillstreams", "right");
    server.getManagers().getUserManager().setAuthRequired(true);
    var stranger =
        new SmtpMailer(
            settings(Security.NONE, Optional.of(new User("skillstreams", "wrong"))), CLOCK);

    assertThat(stranger.send(mail("One", Optional.empty())))
        .isInstanceOf(Outcome.Unreachable.class);
  }

  @Test
  void withoutAServerMailsWait() {
    var nowhere = new SmtpSettings("", 25, Security.STARTTLS, Optional.empty(), "a@example.org");

    assertThat(new SmtpMailer(nowhere, CLOCK).send(mail("One", Optional.empty())))
        .isInstanceOf(Outcome.Unreachable.class);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SmtpMailer mailer() {
    return new SmtpMailer(settings(Security.NONE, Optional.empty()), CLOCK);
  }

  private SmtpSettings settings(Security security, Optional<User> user) {
    return new SmtpSettings(
        "localhost",
        server.getSmtp().getPort(),
        security,
        user,
        "SkillStreams <no-reply@example.org>");
  }

  private static Mail mail(String subject, Optional<String> unsubscribe) {
    return new Mail(
        UUID.randomUUID(),
        new PersonId(UUID.randomUUID()),
        "maria@example.org",
        "quote_received",
        subject,
        "Hello.",
        "<p>Hello.</p>",
        unsubscribe);
  }

  private static BodyPart part(MimeMessage message, int which) throws Exception {
    return ((Multipart) message.getContent()).getBodyPart(which);
  }
}
