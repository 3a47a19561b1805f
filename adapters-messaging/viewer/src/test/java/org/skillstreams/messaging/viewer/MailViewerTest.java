package org.skillstreams.messaging.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BY-21")
class MailViewerTest {

  private final MailViewer viewer = MailViewer.start(0);
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    client.close();
    viewer.close();
  }

  @Test
  void whatWasSentIsListedAndShownAsHtmlAndAsText() throws Exception {
    assertThat(get("/").body()).contains("No mail was sent yet");
    send("A price arrived", "Anna quoted", "<html><head></head><body>Anna quoted</body></html>");

    var list = get("/").body();
    assertThat(list).contains("A price arrived", "maria@example.org");
    var page = get(link(list)).body();
    assertThat(page).contains("<pre>Anna quoted</pre>").contains("sandbox=\"allow-popups");
    assertThat(get(link(list) + "/html").body())
        .contains("<base target=\"_blank\">", "Anna quoted");
  }

  @Test
  @Tag("X1")
  void whatAMailSaysIsInertInItsFrameAndAroundIt() throws Exception {
    send("<script>alert(1)</script>", "<img onerror=alert(2)>", "<script>alert(3)</script>");

    var list = get("/").body();
    assertThat(list).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(get(link(list)).body()).doesNotContain("<script>", "<img");
    assertThat(policy(get(link(list) + "/html")))
        .contains("sandbox")
        .contains("default-src 'none'")
        .doesNotContain("allow-scripts");
  }

  @Test
  void whatIsNotThereIsNotShown() throws Exception {
    assertThat(get("/mails/nothing").statusCode()).isEqualTo(404);
    assertThat(get("/mails/nothing/html").statusCode()).isEqualTo(404);
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private static String link(String list) {
    var links = Pattern.compile("href=\"(/mails/[^\"]+)\"").matcher(list);
    assertThat(links.find()).isTrue();
    return links.group(1);
  }

  private HttpResponse<String> get(String path) throws Exception {
    var request = HttpRequest.newBuilder(viewer.address().resolve(path)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private void send(String subject, String plain, String html) throws Exception {
    var settings = new Properties();
    settings.setProperty("mail.smtp.host", viewer.environment().get("SMTP_HOST"));
    settings.setProperty("mail.smtp.port", viewer.environment().get("SMTP_PORT"));
    var message = new MimeMessage(Session.getInstance(settings));
    message.setFrom(new InternetAddress("no-reply@example.org"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress("maria@example.org"));
    message.setSubject(subject);
    message.setSentDate(Date.from(Instant.parse("2026-06-01T12:00:00Z")));
    var text = new MimeBodyPart();
    text.setText(plain, "UTF-8", "plain");
    var markup = new MimeBodyPart();
    markup.setText(html, "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", text, markup));
    Transport.send(message);
  }
}
