package org.skillstreams.acceptance.http;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.acceptance.shared.Postbox.Letter;
import org.skillstreams.bootstrap.launcher.Ports;

/** A mail server on this machine, which may be out of order. */
final class MailServer {

  private final int port = Ports.free();
  private final List<MimeMessage> earlier = new ArrayList<>();
  private GreenMail server = start();

  private GreenMail start() {
    var fresh = new GreenMail(new ServerSetup(port, "localhost", "smtp"));
    fresh.start();
    return fresh;
  }

  /** What a node needs to know to reach it. */
  Map<String, String> environment() {
    return Map.of(
        "SMTP_HOST", "localhost",
        "SMTP_PORT", Integer.toString(port),
        "SMTP_SECURITY", "none",
        "MAIL_FROM", "SkillStreams <no-reply@skillstreams.test>");
  }

  synchronized void up(boolean wanted) {
    if (wanted) {
      server = start();
    } else {
      earlier.addAll(List.of(server.getReceivedMessages()));
      server.stop();
    }
  }

  synchronized List<Letter> letters(String address) {
    var all = new ArrayList<>(earlier);
    all.addAll(List.of(server.getReceivedMessages()));
    return all.stream().filter(one -> isTo(one, address)).map(MailServer::letter).toList();
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      return Arrays.stream(message.getAllRecipients())
          .anyMatch(to -> to.toString().equals(address));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Letter letter(MimeMessage message) {
    try {
      var parts = (Multipart) message.getContent();
      return new Letter(
          message.getSubject(),
          (String) parts.getBodyPart(0).getContent(),
          (String) parts.getBodyPart(1).getContent(),
          Optional.ofNullable(message.getHeader("List-Unsubscribe", null))
              .map(link -> link.replaceAll("[<>]", "")));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
