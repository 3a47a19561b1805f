package org.skillstreams.domain.payment;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.shared.LifecyclePage;

/** The page in docs shows the table as it is in the code. */
@Tag("BY-08")
class DisbursementDiagramTest {

  @Test
  void thePageShowsTheTable() throws IOException {
    var moves = List.of(DisbursementMove.values());
    new LifecyclePage<>("disbursement.md", "disbursement of a withdrawal", getClass(), moves)
        .assertTrue();
  }
}
