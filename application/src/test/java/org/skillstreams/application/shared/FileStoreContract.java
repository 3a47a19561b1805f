package org.skillstreams.application.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SS-86")
public abstract class FileStoreContract {

  protected abstract FileStore files();

  @Test
  void whatIsWrittenCanBeRead() {
    var files = files();
    files.write("photos/one", bytes("first"));
    files.write("photos/one", bytes("second"));
    files.write("photos/two", bytes(""));

    assertThat(files.read("photos/one")).contains(bytes("second"));
    assertThat(files.read("photos/two")).contains(bytes(""));
    assertThat(files.read("photos/three")).isEmpty();
  }

  @Test
  void whatIsDeletedIsGoneAndWhatIsNotThereMayBeDeleted() {
    var files = files();
    files.write("photos/one", bytes("first"));
    files.delete("photos/one");
    files.delete("photos/one");

    assertThat(files.read("photos/one")).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
