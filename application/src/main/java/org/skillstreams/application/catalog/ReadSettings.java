package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Operator;

/** An operator looks at the settings. */
@Dependent
@Transactional
public class ReadSettings {

  private final Settings settings;

  @Inject
  public ReadSettings(Settings settings) {
    this.settings = settings;
  }

  public SettingsView handle(Operator by) {
    return SettingsView.of(settings.current());
  }
}
