package org.skillstreams.persistence.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.account.Me;
import org.skillstreams.application.account.PeopleFilter;
import org.skillstreams.application.account.PersonCard;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.PersonStatus.Standing;
import org.skillstreams.domain.account.Role;

/**
 * The query behind the list of people. Only fixed pieces of SQL are put together; what was typed is
 * always a parameter, and its wildcards mean themselves (SS-80).
 */
final class PeopleQuery {

  private static final String PEOPLE =
      """
      select p.id, p.name, p.email, p.role, p.status_reason, p.suspended_until, p.joined_at,
        case when p.status = 'suspended' and p.suspended_until <= platform_now() then 'active'
          else p.status end as standing,
        case when p.role = 'provider' then coalesce(l.balance, 0) end as credits,
        a.verified, a.accepting
      from account_person p
      left join account_provider a on a.provider_id = p.id
      left join ledger_account l
        on l.owner_id = p.id and l.kind = 'credits' and l.currency = 'CREDITS'
      where true\
      """;

  private final StringBuilder sql = new StringBuilder(PEOPLE);
  private final List<Object> parameters = new ArrayList<>();
  private final PeopleFilter.Sort sort;
  private final int limit;

  PeopleQuery(PeopleFilter filter, PageRequest page) {
    this.sort = filter.sort();
    this.limit = page.limit();
    filter.text().ifPresent(this::containing);
    filter.role().ifPresent(role -> and(" and p.role = ", role.name().toLowerCase(Locale.ROOT)));
    filter.status().ifPresent(this::standing);
    page.after().ifPresent(cursor -> after(PeopleCursor.read(sort, cursor)));
  }

  static Optional<PersonCard> one(EntityManager em, PersonId person) {
    return em.unwrap(Session.class)
        .createNativeQuery(PEOPLE + " and p.id = ?1", Tuple.class)
        .setParameter(1, person.value())
        .getResultStream()
        .findFirst()
        .map(PeopleQuery::card);
  }

  Page<PersonCard> read(EntityManager em) {
    sql.append(
        switch (sort) {
          case NEWEST -> " order by p.joined_at desc, p.id desc";
          case NAME -> " order by lower(p.name), p.id";
        });
    and(" limit ", limit + 1);
    var query = em.unwrap(Session.class).createNativeQuery(sql.toString(), Tuple.class);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    var cards = query.getResultList().stream().map(PeopleQuery::card).toList();
    return Page.of(cards, limit, last -> PeopleCursor.of(sort, last));
  }

  private void containing(String text) {
    var literal = text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    and(" and (lower(p.name) like ", "%" + literal + "%");
    sql.append(" or p.email like ?").append(parameters.size()).append(')');
  }

  private void standing(Standing wanted) {
    switch (wanted) {
      case BANNED -> sql.append(" and p.status = 'banned'");
      case SUSPENDED ->
          sql.append(" and p.status = 'suspended' and p.suspended_until > platform_now()");
      case ACTIVE ->
          sql.append(
              " and (p.status = 'active'"
                  + " or p.status = 'suspended' and p.suspended_until <= platform_now())");
    }
  }

  private void after(PeopleCursor cursor) {
    switch (sort) {
      case NEWEST -> and(" and (p.joined_at, p.id) < (", cursor.joinedAt());
      case NAME -> {
        and(" and (lower(p.name), p.id) > (lower(", cursor.value());
        sql.append(')');
      }
    }
    and(", ", cursor.id());
    sql.append(')');
  }

  private void and(String piece, Object parameter) {
    parameters.add(parameter);
    sql.append(piece).append('?').append(parameters.size());
  }

  private static PersonCard card(Tuple row) {
    return new PersonCard(
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("email", String.class),
        Role.valueOf(row.get("role", String.class).toUpperCase(Locale.ROOT)),
        Standing.valueOf(row.get("standing", String.class).toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.get("status_reason", String.class)),
        Optional.ofNullable(row.get("suspended_until", Instant.class)),
        row.get("joined_at", Instant.class),
        Optional.ofNullable(row.get("credits", Long.class)),
        Optional.ofNullable(row.get("verified", Boolean.class))
            .map(known -> new Me.ProviderStatus(known, row.get("accepting", Boolean.class))));
  }
}
