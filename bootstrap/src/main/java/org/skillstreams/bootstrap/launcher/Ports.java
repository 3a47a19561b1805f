package org.skillstreams.bootstrap.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
public final class Ports {

  private Ports() {}

  /**
   * Refuses when another program listens on the port.
   *
   * @param setting the name in the environment that chooses another
   */
  static void expectFree(String setting, int port) {
    try (var socket = new ServerSocket(port)) {
      socket.setReuseAddress(true);
    } catch (IOException e) {
      throw new CannotStart(
          "Port %d is in use: stop what uses it, or choose another with %s=%d ./skillstreams run."
              .formatted(port, setting, port + 1),
          e);
    }
  }

  /** A port nobody listens on. */
  public static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart("This machine has no free port: " + e.getMessage(), e);
    }
  }
}
