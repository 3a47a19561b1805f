package org.skillstreams.web.job;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-86")
class JpegPicturesTest {

  private static final int SIZE_AT = 16;
  private static final int SUM_FROM = 12;
  private static final int SUM_AT = 29;

  private final JpegPictures pictures = new JpegPictures();

  @ParameterizedTest
  @CsvSource({"jpg, 640, 480, 640, 480", "png, 4000, 1000, 2048, 512", "png, 1, 1, 1, 1"})
  void aPictureBecomesAJpegOfBoundedSize(String type, int width, int height, int w, int h)
      throws IOException {
    var jpeg = pictures.asJpeg(picture(type, width, height));

    assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)))
        .returns(w, BufferedImage::getWidth)
        .returns(h, BufferedImage::getHeight);
    assertThat(jpeg).startsWith(0xFF, 0xD8);
  }

  @Test
  void whatWasHiddenBesideThePictureIsGone() throws IOException {
    var picture = picture("jpg", 20, 20);
    var hidden = "<script>alert(1)</script>".getBytes(US_ASCII);
    var both = Arrays.copyOf(picture, picture.length + hidden.length);
    System.arraycopy(hidden, 0, both, picture.length, hidden.length);

    assertThat(new String(pictures.asJpeg(both), US_ASCII)).doesNotContain("script");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hello", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "%PDF"})
  void whatIsNoPictureIsRefused(String text) {
    assertRefused(text.getBytes(US_ASCII), JobRefusal.NOT_A_PICTURE);
  }

  @Test
  void halfAPictureIsRefused() throws IOException {
    assertRefused(Arrays.copyOf(picture("png", 300, 300), 60), JobRefusal.NOT_A_PICTURE);
  }

  @Test
  void aSmallFileThatClaimsToBeHugeIsRefusedUnread() throws IOException {
    var bomb = ByteBuffer.wrap(picture("png", 1, 1));
    bomb.putInt(SIZE_AT, 60_000).putInt(SIZE_AT + 4, 60_000);
    var sum = new CRC32();
    sum.update(bomb.array(), SUM_FROM, SUM_AT - SUM_FROM);
    bomb.putInt(SUM_AT, (int) sum.getValue());

    assertRefused(bomb.array(), JobRefusal.PICTURE_TOO_LARGE);
  }

  private void assertRefused(byte[] bytes, JobRefusal reason) {
    assertThatThrownBy(() -> pictures.asJpeg(bytes))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private static byte[] picture(String type, int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, type, bytes);
    return bytes.toByteArray();
  }
}
