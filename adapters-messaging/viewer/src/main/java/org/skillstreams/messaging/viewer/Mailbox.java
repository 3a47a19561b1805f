package org.skillstreams.messaging.viewer;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mail server on loopback that keeps what it gets in memory; it begins anew when that is much.
 */
final class Mailbox implements AutoCloseable {

  private static final int MOST = 2_000;
  private static final String HOST = "localhost";

  private final GreenMail server;

  Mailbox(int port) {
    this.server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  /** Latest first. */
  List<Letter> letters() {
    var all = server.getReceivedMessages();
    var letters =
        Arrays.stream(all)
            .map(Mailbox::letter)
            .sorted(Comparator.comparing(Letter::at).reversed())
            .toList();
    if (all.length > MOST) {
      forget();
    }
    return letters;
  }

  Optional<Letter> find(String id) {
    return letters().stream().filter(letter -> letter.id().equals(id)).findFirst();
  }

  private void forget() {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Letter letter(MimeMessage message) {
    try {
      return new Letter(
          message.getMessageID().replaceAll("[<>]|@.*", ""),
          names(message.getFrom()),
          names(message.getRecipients(Message.RecipientType.TO)),
          message.getSubject(),
          message.getSentDate().toInstant(),
          part(message, 0),
          part(message, 1));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String names(Address[] addresses) {
    return String.join(
        ", ", Stream.of(addresses).map(InternetAddress.class::cast).map(Mailbox::name).toList());
  }

  private static String name(InternetAddress address) {
    return address.toUnicodeString();
  }

  /**
   * The platform's mails are text and HTML, in this order; of others the whole is shown as text.
   */
  private static String part(MimeMessage message, int which)
      throws MessagingException, IOException {
    if (message.getContent() instanceof Multipart parts && which < parts.getCount()) {
      return String.valueOf(parts.getBodyPart(which).getContent());
    }
    return which == 0 ? String.valueOf(message.getContent()) : "";
  }

  @Override
  public void close() {
    server.stop();
  }
}
