package org.skillstreams.persistence.job;

import java.util.List;
import java.util.function.Function;
import org.skillstreams.application.shared.Page;

/** An item of a list with its place there. */
record Listed<T>(T item, Cursor place) {

  /** Cuts a page out of rows that were read with one more than the limit. */
  static <T> Page<T> cut(List<Listed<T>> rows, int limit, String list) {
    var page = Page.of(rows, limit, row -> row.place().text(list));
    return new Page<>(page.items().stream().map(Listed::item).toList(), page.next());
  }

  /** Reads a row and, from its columns {@code listed_at} and {@code listed_id}, its place. */
  static <T> Function<Columns, Listed<T>> reading(Function<Columns, T> read) {
    return row ->
        new Listed<>(read.apply(row), new Cursor(row.at("listed_at"), row.id("listed_id")));
  }
}
