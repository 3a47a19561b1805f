package org.skillstreams.domain.ledger;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.shared.LifecyclePage;

/** The page in docs shows the table as it is in the code. */
@Tag("BY-08")
class WithdrawalDiagramTest {

  @Test
  void thePageShowsTheTable() throws IOException {
    var moves = List.of(WithdrawalMove.values());
    new LifecyclePage<>("withdrawal.md", "withdrawal from a wallet", getClass(), moves)
        .assertTrue();
  }
}
