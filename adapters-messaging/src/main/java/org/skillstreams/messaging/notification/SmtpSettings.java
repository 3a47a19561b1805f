package org.skillstreams.messaging.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * How to reach the mail server.
 *
 * @param host empty where there is none: mails then wait, and are given up after some days
 * @param user empty where the server asks for no sign-in
 * @param from whom mails come from, such as {@code SkillStreams <no-reply@example.org>}
 */
public record SmtpSettings(
    String host, int port, Security security, Optional<User> user, String from) {

  private static final String SECONDS_10 = "10000";

  /** Who signs in. */
  public record User(String name, String password) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** How the connection is protected. */
  public enum Security {
    /** Begins in the open and must become TLS before anything is said. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS,
    /** For a server on this machine. */
    NONE;

    static Security of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether there is a server. */
  boolean known() {
    return !host.isEmpty();
  }

  Properties properties() {
    var all = new Properties();
    all.setProperty("mail.transport.protocol", "smtp");
    all.setProperty("mail.smtp.host", host);
    all.setProperty("mail.smtp.port", Integer.toString(port));
    all.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
    all.setProperty("mail.smtp.connectiontimeout", SECONDS_10);
    all.setProperty("mail.smtp.timeout", SECONDS_10);
    all.setProperty("mail.smtp.writetimeout", SECONDS_10);
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    all.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
    var starttls = Boolean.toString(security == Security.STARTTLS);
    all.setProperty("mail.smtp.starttls.enable", starttls);
    all.setProperty("mail.smtp.starttls.required", starttls);
    return all;
  }
}
