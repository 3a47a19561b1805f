package org.skillstreams.persistence.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.skillstreams.application.catalog.Settings;
import org.skillstreams.domain.catalog.Setting;
import org.skillstreams.domain.catalog.SettingValues;

/** Settings in PostgreSQL. They may also be read where no use case is at work. */
@Dependent
@Transactional
public class JpaSettings implements Settings {

  private final EntityManager em;

  @Inject
  public JpaSettings(EntityManager em) {
    this.em = em;
  }

  @Override
  public SettingValues current() {
    return values(em.find(SettingsRow.class, true));
  }

  @Override
  public SettingValues lock() {
    return values(em.find(SettingsRow.class, true, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void save(SettingValues values) {
    em.find(SettingsRow.class, true).edited(values.version());
    rows()
        .forEach(row -> {
          if (row.setting().filter(values.set()::containsKey).isEmpty()) {
            em.remove(row);
          }
        });
    values.set().forEach((setting, value) -> em.merge(SettingRow.of(setting, value)));
  }

  private SettingValues values(SettingsRow guard) {
    Map<Setting, Integer> set = new EnumMap<>(Setting.class);
    rows().forEach(row -> row.setting().ifPresent(setting -> set.put(setting, row.value())));
    return new SettingValues(set, guard.version());
  }

  private List<SettingRow> rows() {
    return em.createQuery("select s from SettingRow s", SettingRow.class).getResultList();
  }
}
