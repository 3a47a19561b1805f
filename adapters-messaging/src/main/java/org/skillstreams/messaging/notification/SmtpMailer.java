package org.skillstreams.messaging.notification;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.notification.Mail;
import org.skillstreams.application.notification.Mailer;

/**
 * Sends by SMTP. Connections are kept and used again, so that a batch costs one TLS handshake; one
 * that has gone stale is replaced without anybody noticing.
 */
public final class SmtpMailer implements Mailer {

  private static final System.Logger LOG = System.getLogger(SmtpMailer.class.getName());
  private static final int KEPT = 2;

  private final SmtpSettings settings;
  private final Clock clock;
  private final Session session;
  private final Deque<Transport> idle = new ArrayDeque<>();

  public SmtpMailer(SmtpSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.session = Session.getInstance(settings.properties());
  }

  @Override
  public Outcome send(Mail mail) {
    if (!settings.known()) {
      return new Outcome.Unreachable("No mail server is configured.");
    }
    Transport connection;
    try {
      connection = connection();
    } catch (MessagingException away) {
      return new Outcome.Unreachable(SmtpReplies.words(away));
    }
    return send(mail, connection);
  }

  private Outcome send(Mail mail, Transport connection) {
    try {
      var message = new MailMessage(session, mail, settings.from(), clock.instant());
      message.saveChanges();
      connection.sendMessage(message, recipients(message));
      keep(connection);
      return new Outcome.Sent();
    } catch (MessagingException failed) {
      return settle(connection, failed);
    }
  }

  private static Address[] recipients(Message message) throws MessagingException {
    return message.getRecipients(Message.RecipientType.TO);
  }

  /** A server that has answered goes on; one that has not is asked on another connection. */
  private Outcome settle(Transport connection, MessagingException failed) {
    var words = SmtpReplies.words(failed);
    if (SmtpReplies.permanent(failed)) {
      keep(connection);
      return new Outcome.Refused(words);
    }
    close(connection);
    return failed instanceof SendFailedException || SmtpReplies.answered(failed)
        ? new Outcome.Deferred(words)
        : new Outcome.Unreachable(words);
  }

  private Transport connection() throws MessagingException {
    for (var kept = next(); kept != null; kept = next()) {
      if (kept.isConnected()) {
        return kept;
      }
      close(kept);
    }
    var fresh = session.getTransport();
    if (settings.user().isPresent()) {
      var user = settings.user().orElseThrow();
      fresh.connect(user.name(), user.password());
    } else {
      fresh.connect();
    }
    return fresh;
  }

  private synchronized @Nullable Transport next() {
    return idle.poll();
  }

  private void keep(Transport connection) {
    if (!kept(connection)) {
      close(connection);
    }
  }

  private synchronized boolean kept(Transport connection) {
    return idle.size() < KEPT && idle.offer(connection);
  }

  private static void close(Transport connection) {
    try {
      connection.close();
    } catch (MessagingException gone) {
      LOG.log(System.Logger.Level.DEBUG, "The mail server was gone already", gone);
    }
  }
}
