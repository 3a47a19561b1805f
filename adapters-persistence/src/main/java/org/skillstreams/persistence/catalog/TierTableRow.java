package org.skillstreams.persistence.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.Tier;
import org.skillstreams.domain.catalog.TierTable;
import org.skillstreams.domain.catalog.Tiers;

/** A table of tiers: the n-th of each array is the n-th tier's. */
@Entity
@Table(name = "catalog_tier_table")
class TierTableRow {

  private static final String ALL = "";

  @Id private String scope;
  @Column private String[] names;

  @Column(name = "from_scores")
  private Integer[] fromScores;

  @Column private Integer[] credits;
  @Column private long version;

  static TierTableRow of(TierTable table) {
    var tiers = table.tiers().tiers();
    var row = new TierTableRow();
    row.scope = scope(table.category());
    row.names = tiers.stream().map(Tier::name).toArray(String[]::new);
    row.fromScores = tiers.stream().map(Tier::fromScore).toArray(Integer[]::new);
    row.credits = tiers.stream().map(Tier::credits).toArray(Integer[]::new);
    row.version = table.version();
    return row;
  }

  static String scope(Optional<CategoryId> category) {
    return category.map(CategoryId::value).orElse(ALL);
  }

  TierTable toTable() {
    var category = Optional.of(scope).filter(value -> !value.equals(ALL)).map(CategoryId::new);
    return new TierTable(category, new Tiers(tiers()), version);
  }

  private List<Tier> tiers() {
    return IntStream.range(0, names.length)
        .mapToObj(i -> new Tier(names[i], fromScores[i], credits[i]))
        .toList();
  }
}
