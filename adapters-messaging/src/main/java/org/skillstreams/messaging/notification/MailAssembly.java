package org.skillstreams.messaging.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.skillstreams.application.notification.Mailer;
import org.skillstreams.messaging.notification.SmtpSettings.Security;
import org.skillstreams.messaging.notification.SmtpSettings.User;

/** {@code SMTP_HOST} and its like in the environment. */
@ApplicationScoped
public class MailAssembly {

  @Produces
  @ApplicationScoped
  Mailer mailer(
      @ConfigProperty(name = "smtp.host") Optional<String> host,
      @ConfigProperty(name = "smtp.port", defaultValue = "587") int port,
      @ConfigProperty(name = "smtp.security", defaultValue = "starttls") String security,
      @ConfigProperty(name = "smtp.user") Optional<String> user,
      @ConfigProperty(name = "smtp.password") Optional<String> password,
      @ConfigProperty(name = "mail.from", defaultValue = "SkillStreams <no-reply@localhost>")
          String from,
      Clock clock) {
    var signIn = user.map(name -> new User(name, password.orElse("")));
    return new SmtpMailer(
        new SmtpSettings(host.orElse(""), port, Security.of(security), signIn, from), clock);
  }
}
