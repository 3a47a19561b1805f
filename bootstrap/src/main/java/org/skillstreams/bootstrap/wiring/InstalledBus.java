package org.skillstreams.bootstrap.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;
import org.skillstreams.application.shared.Bell;
import org.skillstreams.application.shared.LiveBells;
import org.skillstreams.application.shared.LiveBus;
import org.skillstreams.persistence.shared.PostgresBus;

/** The node's doorbell: two connections of its own to the database, beside the pool. */
@ApplicationScoped
public class InstalledBus implements LiveBus, LiveBells {

  @Inject
  @ConfigProperty(name = "db.url")
  private String url;

  @Inject
  @ConfigProperty(name = "db.user")
  private String user;

  @Inject
  @ConfigProperty(name = "db.password")
  private String password;

  private PostgresBus bus;

  @PostConstruct
  void open() {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setApplicationName("skillstreams live");
    source.setTcpKeepAlive(true);
    source.setConnectTimeout(5);
    bus = new PostgresBus(source);
  }

  @Override
  public void ring(Bell bell) {
    bus.ring(bell);
  }

  @Override
  public void listen(Consumer<Bell> ear, Runnable missed) {
    bus.listen(ear, missed);
  }

  @PreDestroy
  void close() {
    bus.close();
  }
}
