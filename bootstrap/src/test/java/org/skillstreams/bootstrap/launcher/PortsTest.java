package org.skillstreams.bootstrap.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void aPortInUseIsNamedWithTheRemedy() throws IOException {
    try (var socket = new ServerSocket(0)) {
      var port = socket.getLocalPort();

      assertThatThrownBy(() -> Ports.expectFree("PORT", port))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Port " + port + " is in use")
          .hasMessageContaining("PORT=" + (port + 1) + " ./skillstreams run");
    }
  }

  @Test
  void aFreePortIsFree() {
    assertThatCode(() -> Ports.expectFree("PORT", Ports.free())).doesNotThrowAnyException();
  }
}
