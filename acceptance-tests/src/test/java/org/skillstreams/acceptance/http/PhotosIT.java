package org.skillstreams.acceptance.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Photos given as answers, over the API. */
@Tag("SS-86")
@Tag("SS-26")
@TestInstance(Lifecycle.PER_CLASS)
class PhotosIT {

  private static final int TOO_LARGE = 4_000_001;

  private final Http http = new Http(Server.running().address());
  private final UUID photo = UUID.randomUUID();
  private Scene scene;

  @BeforeAll
  void play() {
    scene = Scene.offered();
  }

  @Test
  void theyAreSeenByWhoMayReadTheRequestAndByNobodyElse() throws IOException {
    assertThat(put(photo, "Maria", picture()).statusCode()).isEqualTo(200);
    assertThat(put(photo, "Maria", picture()).statusCode()).isEqualTo(200);
    assertThat(put(photo, "Nina", picture()).statusCode()).isEqualTo(404);

    var job = Http.data(submit(photo.toString())).asJsonObject();
    var path = "jobs/" + job.getString("id") + "/photos/" + photo;

    assertThat(photos(job)).isEqualTo("[\"" + photo + "\"]");
    var seen = get(path, Optional.of("Maria"));
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(seen.headers().firstValue("Cache-Control").orElse("")).startsWith("private");
    assertThat(get(path, Optional.of("Nina")).statusCode()).isEqualTo(404);
    assertThat(get(path, Optional.of("Carl")).statusCode()).isEqualTo(404);
    assertThat(get(path, Optional.empty()).statusCode()).isEqualTo(401);
    assertThat(get("jobs/" + scene.job().id() + "/photos/" + photo, Optional.of("Maria")))
        .returns(404, HttpResponse::statusCode);
  }

  @Test
  void whatIsNoPictureOrTooLargeIsRefused() {
    var id = UUID.randomUUID();

    assertThat(put(id, "Maria", "<svg onload=alert(1)>".getBytes(US_ASCII)))
        .returns(400, HttpResponse::statusCode)
        .extracting(HttpResponse::body)
        .asString()
        .contains("job.not_a_picture");
    assertThat(put(id, "Maria", new byte[TOO_LARGE]).statusCode()).isEqualTo(413);
    assertThat(put(id, "Anna", new byte[] {1}).statusCode()).isEqualTo(403);
  }

  @Test
  void aRequestWithPhotosThatAreNotThereIsRefusedNamingTheQuestion() {
    var answer = submit(UUID.randomUUID().toString());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("answers.photos").contains("photo.unknown");
  }

  private static String photos(JsonObject job) {
    return job.getJsonArray("answers").getValuesAs(JsonObject.class).stream()
        .filter(answer -> answer.getString("key").equals("photos"))
        .map(answer -> answer.getJsonArray("photos").toString())
        .findAny()
        .orElse("");
  }

  private HttpResponse<String> submit(String photo) {
    var answers =
        Json.createObjectBuilder()
            .add("problem", "drip")
            .add("rooms", Json.createArrayBuilder().add("kitchen"))
            .add("photos", Json.createArrayBuilder().add(photo));
    var body =
        Json.createObjectBuilder(scene.request())
            .add("category", "plumbing")
            .add("answers", answers)
            .build();
    return http.send("POST", "jobs", Optional.of(scene.keyOf("Maria")), Optional.of(body));
  }

  private HttpResponse<String> get(String path, Optional<String> who) {
    return http.send("GET", path, who.map(scene::keyOf), Optional.empty());
  }

  private HttpResponse<String> put(UUID id, String who, byte[] body) {
    return http.send(
        HttpRequest.newBuilder(http.uri("photos/" + id))
            .header("Authorization", "Bearer " + scene.keyOf(who))
            .header("Content-Type", "image/png")
            .PUT(BodyPublishers.ofByteArray(body))
            .build());
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
