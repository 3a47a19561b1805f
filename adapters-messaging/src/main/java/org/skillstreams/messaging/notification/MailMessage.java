package org.skillstreams.messaging.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import org.skillstreams.application.notification.Mail;

/**
 * A mail as it travels: text and HTML side by side. Its message id follows from ours, so that a
 * reader's mail server can tell that a mail sent twice is the same one.
 */
final class MailMessage extends MimeMessage {

  private static final String UTF_8 = "UTF-8";

  private final String id;

  MailMessage(Session session, Mail mail, String from, Instant now) throws MessagingException {
    super(session);
    var sender = new InternetAddress(from, true);
    this.id =
        "<" + mail.id() + sender.getAddress().substring(sender.getAddress().indexOf('@')) + ">";
    setFrom(sender);
    setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
    setSubject(mail.subject(), UTF_8);
    setSentDate(Date.from(now));
    setHeader("Auto-Submitted", "auto-generated");
    if (mail.unsubscribe().isPresent()) {
      setHeader("List-Unsubscribe", "<" + mail.unsubscribe().orElseThrow() + ">");
      setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    setContent(
        new MimeMultipart("alternative", part(mail.plain(), "plain"), part(mail.html(), "html")));
  }

  private static MimeBodyPart part(String text, String kind) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, UTF_8, kind);
    return part;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
