package org.skillstreams.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page in docs shows the table as it is in the code. */
@Tag("BY-08")
class JobDiagramTest {

  /** Surefire runs a module's tests in the module's folder. */
  private static final Path PAGE = Path.of("..", "docs", "lifecycles", "job.md");

  @Test
  void thePageShowsTheTable() throws IOException {
    if (Boolean.getBoolean("regenerate")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, JobDiagram.page());
    }

    assertThat(PAGE).as("regenerate it with -Dregenerate=true").hasContent(JobDiagram.page());
  }
}
