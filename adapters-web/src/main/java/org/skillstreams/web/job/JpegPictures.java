package org.skillstreams.web.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import org.skillstreams.application.job.Pictures;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.shared.Refusal;

/**
 * Draws every picture anew (SS-86). Its size is read and bounded before a single pixel is unpacked:
 * a small file can unpack to gigabytes.
 */
@ApplicationScoped
public class JpegPictures implements Pictures {

  private static final Set<String> KNOWN = Set.of("JPEG", "png");
  private static final long MOST_PIXELS = 50_000_000;
  private static final int LONGEST_SIDE = 2048;
  private static final double QUALITY = 0.82;

  @Override
  public byte[] asJpeg(byte[] bytes) {
    try {
      int longest = Math.min(LONGEST_SIDE, longestSide(bytes));
      var jpeg = new ByteArrayOutputStream();
      Thumbnails.of(new ByteArrayInputStream(bytes))
          .size(longest, longest)
          .outputFormat("jpg")
          .outputQuality(QUALITY)
          .toOutputStream(jpeg);
      return jpeg.toByteArray();
    } catch (IOException | RuntimeException e) {
      throw e instanceof Refusal refusal ? refusal : new Refusal(JobRefusal.NOT_A_PICTURE);
    }
  }

  private static int longestSide(byte[] bytes) throws IOException {
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new Refusal(JobRefusal.NOT_A_PICTURE);
      }
      var reader = readers.next();
      try {
        reader.setInput(input);
        return longestSide(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  private static int longestSide(ImageReader reader) throws IOException {
    if (!KNOWN.contains(reader.getFormatName())) {
      throw new Refusal(JobRefusal.NOT_A_PICTURE);
    }
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      throw new Refusal(JobRefusal.PICTURE_TOO_LARGE);
    }
    return Math.max(width, height);
  }
}
