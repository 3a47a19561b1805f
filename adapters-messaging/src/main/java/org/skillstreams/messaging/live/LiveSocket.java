package org.skillstreams.messaging.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.live.AdmitTicket;
import org.skillstreams.application.live.EnterRoom;
import org.skillstreams.application.live.Typing;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.messaging.live.LiveConnection.LiveDesk;

/** A browser's socket: {@code /ws?ticket=…}. Each has an endpoint of its own. */
@Dependent
@ServerEndpoint("/ws")
public class LiveSocket {

  /** The largest frame a client may send, in bytes. */
  private static final int LARGEST = 16_384;

  @Inject private AdmitTicket admit;
  @Inject private EnterRoom enterRoom;
  @Inject private Typing typing;
  @Inject private LiveHub hub;
  @Inject private LiveConnections connections;
  @Inject private Ids ids;
  @Inject private Clock clock;

  private @Nullable LiveConnection connection;

  @OnOpen
  public void open(Session session) {
    session.setMaxIdleTimeout(0);
    var line = new SocketLine(session);
    try {
      var ticket = session.getRequestParameterMap().getOrDefault("ticket", List.of(""));
      var identity = admit.handle(ticket.getFirst());
      var desk = new LiveDesk(hub, enterRoom, typing);
      connection = new LiveConnection(ids.next(), identity, line, desk, clock);
      connections.add(connection);
      connection.welcome();
    } catch (Refusal notAdmitted) {
      line.close(Line.Ending.NOT_ADMITTED);
    }
  }

  @OnMessage(maxMessageSize = LARGEST)
  public void hear(String text) {
    if (connection != null) {
      connection.hear(text);
    }
  }

  @OnClose
  public void closed() {
    if (connection != null) {
      connections.remove(connection);
    }
  }

  /** A line that breaks is closed by the server afterwards. */
  @OnError
  public void failed(Session session, Throwable cause) {
    System.getLogger(LiveSocket.class.getName())
        .log(System.Logger.Level.DEBUG, "A socket failed", cause);
    new SocketLine(session).close(Line.Ending.BAD_FRAME);
  }

  /** The wire of a session. */
  private record SocketLine(Session session) implements Line {

    @Override
    public void send(String text) throws IOException {
      session.getBasicRemote().sendText(text);
    }

    @Override
    public void close(Ending why) {
      try {
        if (session.isOpen()) {
          session.close(new CloseReason(code(why), why.key()));
        }
      } catch (IOException | IllegalStateException broken) {
        System.getLogger(LiveSocket.class.getName())
            .log(System.Logger.Level.DEBUG, "A socket was gone already", broken);
      }
    }

    private static CloseReason.CloseCode code(Ending why) {
      return () -> why.code();
    }
  }
}
