package org.skillstreams.domain.notification;

import static org.skillstreams.domain.notification.Group.*;
import static org.skillstreams.domain.notification.Importance.*;
import static org.skillstreams.domain.notification.Manner.*;
import static org.skillstreams.domain.notification.Page.*;
import static org.skillstreams.domain.notification.Recipient.*;
import static org.skillstreams.domain.notification.Slot.*;
import static org.skillstreams.domain.notification.Source.NEEDS_HAND;
import static org.skillstreams.domain.notification.Source.awaited;
import static org.skillstreams.domain.notification.Source.hoursBefore;
import static org.skillstreams.domain.notification.Source.told;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything the platform tells people (SS-69, DA-18): what it is about and who gets it, how much
 * it matters, how it reaches them, where it leads, what it comes from, and what its text is filled
 * with. The whole table, and the only place where it is written.
 */
public enum NotificationType {
  REQUEST_RECEIVED(REQUESTS, SEEKER, NORMAL, MAILED, REQUEST, told("job.submit"), TITLE, CATEGORY),
  REQUEST_SENT(
      REQUESTS,
      SEEKER,
      NORMAL,
      LISTED,
      REQUEST,
      told("job.route?stage=sent_to_providers"),
      TITLE,
      COUNT),
  REQUEST_BY_HAND(REQUESTS, SEEKER, NORMAL, SHOWN, REQUEST, told(NEEDS_HAND), TITLE),
  PROVIDER_INTERESTED(REQUESTS, SEEKER, NORMAL, SHOWN, REQUEST, told("job.claim"), TITLE, NAME),
  PROVIDER_CONTACTED(REQUESTS, SEEKER, NORMAL, SHOWN, REQUEST, told("job.contact"), TITLE, NAME),
  QUOTE_RECEIVED(REQUESTS, SEEKER, HIGH, MAILED, REQUEST, told("job.quote"), TITLE, NAME, PRICE),
  PROVIDER_SILENT(
      REQUESTS, SEEKER, NORMAL, SHOWN, REQUEST, told("job.refund_stale_claim"), TITLE, NAME),
  REQUEST_DONE(
      REQUESTS,
      SEEKER,
      NORMAL,
      MAILED,
      REQUEST,
      told("job.complete?actor=provider/admin job.auto_complete"),
      TITLE,
      NAME),
  REQUEST_CLOSED(REQUESTS, SEEKER, NORMAL, LISTED, REQUEST, told("job.close"), TITLE),
  REQUEST_LAPSED(REQUESTS, SEEKER, NORMAL, MAILED, REQUEST, told("job.auto_close"), TITLE),
  REQUEST_CANCELLED(
      REQUESTS, SEEKER, NORMAL, MAILED, REQUEST, told("job.cancel?actor=admin"), TITLE),
  LEAD_OFFERED(
      LEADS,
      PROVIDERS,
      HIGH,
      MAILED,
      LEAD,
      told("job.route?stage=sent_to_providers"),
      TITLE,
      CATEGORY,
      PLACE,
      CREDITS,
      UNTIL),
  LEAD_ASSIGNED(
      LEADS,
      PROVIDERS,
      HIGH,
      MAILED,
      LEAD,
      told("job.assign"),
      TITLE,
      CATEGORY,
      PLACE,
      CREDITS,
      UNTIL),
  QUOTE_DECLINED(LEADS, PROVIDERS, HIGH, MAILED, LEAD, told("job.reject_quote"), TITLE, NAME),
  QUOTE_CONFIRMED(LEADS, WINNER, HIGH, MAILED, LEAD, told("job.confirm"), TITLE, NAME, PRICE),
  QUOTE_NOT_CHOSEN(LEADS, LOSERS, NORMAL, MAILED, LEAD, told("job.confirm"), TITLE),
  LEAD_CANCELLED(LEADS, PROVIDERS, NORMAL, MAILED, LEAD, told("job.cancel"), TITLE, CREDITS),
  CLAIM_LAPSED(
      LEADS, PROVIDERS, NORMAL, MAILED, LEAD, told("job.refund_stale_claim"), TITLE, CREDITS),
  CLAIM_RETURNED(LEADS, PROVIDERS, NORMAL, MAILED, LEAD, told("job.release_claim"), TITLE, CREDITS),
  LEAD_LAPSED(LEADS, PROVIDERS, NORMAL, SHOWN, LEAD, told("job.auto_close"), TITLE, CREDITS),
  WORK_DONE(
      LEADS,
      WINNER,
      NORMAL,
      MAILED,
      LEAD,
      told("job.complete?actor=seeker/admin job.auto_complete"),
      TITLE,
      NAME),
  REVIEW_WAITING(REVIEWS, REVIEWED, NORMAL, SHOWN, WORK, told("review.written"), TITLE, NAME),
  REVIEW_PUBLISHED(
      REVIEWS, REVIEWED, NORMAL, MAILED, WORK, told("review.published"), TITLE, NAME, STARS),
  REVIEW_HIDDEN(REVIEWS, AUTHOR, HIGH, INSISTED, WORK, told("review.hidden"), TITLE, CAUSE),
  REVIEW_RESTORED(REVIEWS, AUTHOR, NORMAL, MAILED, WORK, told("review.restored"), TITLE),
  CREDITS_BOUGHT(MONEY, BUYER, NORMAL, MAILED, MY_CREDITS, told("purchase.grant"), CREDITS, AMOUNT),
  PAYMENT_PENDING(
      MONEY, BUYER, NORMAL, SHOWN, MY_CREDITS, told("purchase.await_payment"), CREDITS, AMOUNT),
  PAYMENT_FAILED(MONEY, BUYER, HIGH, MAILED, MY_CREDITS, told("purchase.fail"), CREDITS, AMOUNT),
  PURCHASE_REFUNDED(
      MONEY, BUYER, NORMAL, MAILED, MY_CREDITS, told("purchase.refund"), CREDITS, AMOUNT),
  PURCHASE_ADJUSTED(MONEY, BUYER, NORMAL, MAILED, MY_CREDITS, told("purchase.adjust"), CREDITS),
  PAYMENT_DISPUTED(
      MONEY, BUYER, HIGH, INSISTED, MY_CREDITS, told("purchase.dispute"), CREDITS, AMOUNT),
  PAYMENT_KEPT(MONEY, BUYER, NORMAL, MAILED, MY_CREDITS, told("purchase.win_dispute"), CREDITS),
  PAYMENT_CHARGED_BACK(
      MONEY, BUYER, HIGH, INSISTED, MY_CREDITS, told("purchase.charge_back"), CREDITS, AMOUNT),
  CREDITS_RETURNED(MONEY, BUYER, NORMAL, MAILED, MY_CREDITS, told("purchase.reinstate"), CREDITS),
  WITHDRAWAL_APPROVED(MONEY, PAYEE, NORMAL, MAILED, WALLET, told("withdrawal.approve"), AMOUNT),
  WITHDRAWAL_REJECTED(
      MONEY, PAYEE, HIGH, INSISTED, WALLET, told("withdrawal.reject"), AMOUNT, REASON),
  WITHDRAWAL_PAID(MONEY, PAYEE, NORMAL, MAILED, WALLET, told("withdrawal.pay"), AMOUNT),
  WITHDRAWAL_RETURNED(MONEY, PAYEE, HIGH, MAILED, WALLET, told("withdrawal.return"), AMOUNT),
  PAYOUT_WAITING(MONEY, PAYEE, NORMAL, SHOWN, WALLET, told("disbursement.wait"), AMOUNT),
  PAYOUT_UNDER_WAY(MONEY, PAYEE, NORMAL, SHOWN, WALLET, told("disbursement.send"), AMOUNT),
  PAYOUT_ARRIVED(MONEY, PAYEE, NORMAL, SHOWN, WALLET, told("disbursement.arrive"), AMOUNT),
  PAYOUTS_READY(MONEY, PAYEE, NORMAL, MAILED, WALLET, told("payout_account.ready")),
  PAYOUTS_RESTRICTED(MONEY, PAYEE, HIGH, INSISTED, WALLET, told("payout_account.restricted")),
  WELCOME(ACCOUNT, PERSON, NORMAL, MAILED, HOME, told("account.person_joined"), NAME),
  SHUT_OUT(ACCOUNT, PERSON, URGENT, INSISTED, HOME, told("account.person_shut_out"), REASON),
  READMITTED(ACCOUNT, PERSON, URGENT, INSISTED, HOME, told("account.person_readmitted")),
  VERIFIED(ACCOUNT, PERSON, NORMAL, MAILED, PROFILE, told("account.provider_verified")),
  OFFER_ENDS_SOON(REMINDERS, PROVIDERS, HIGH, MAILED, LEAD, hoursBefore(4), TITLE, CREDITS, UNTIL),
  CONTACT_DUE_SOON(
      REMINDERS, PROVIDERS, HIGH, MAILED, LEAD, hoursBefore(12), TITLE, CREDITS, UNTIL),
  CHOICE_DUE_SOON(REMINDERS, SEEKER, HIGH, MAILED, REQUEST, hoursBefore(24), TITLE, UNTIL),
  WORK_DUE_SOON(REMINDERS, WINNER, NORMAL, SHOWN, LEAD, hoursBefore(72), TITLE, UNTIL),
  REVIEW_DUE_SOON(REMINDERS, SEEKER, NORMAL, MAILED, REQUEST, hoursBefore(48), TITLE, NAME, UNTIL),
  JOB_NEEDS_OPERATOR(
      OPERATIONS, OPERATORS, HIGH, MAILED, ADMIN_JOB, told(NEEDS_HAND), TITLE, PLACE),
  LEAD_REPORTED(
      OPERATIONS,
      OPERATORS,
      NORMAL,
      SHOWN,
      ADMIN_REPORTS,
      told("job.report_spam job.request_refund"),
      TITLE),
  WITHDRAWAL_REQUESTED(
      OPERATIONS,
      OPERATORS,
      NORMAL,
      SHOWN,
      ADMIN_WITHDRAWALS,
      told("withdrawal.request"),
      NAME,
      AMOUNT),
  BANK_DISPUTE(
      OPERATIONS,
      OPERATORS,
      HIGH,
      MAILED,
      ADMIN_RECONCILIATION,
      told("purchase.dispute purchase.charge_back"),
      NAME,
      CREDITS),
  MESSAGE_RECEIVED(MESSAGES, OTHER_SIDE, NORMAL, MAILED, CONVERSATION, awaited(), NAME, TITLE),
  MESSAGE_REPORTED(OPERATIONS, OPERATORS, NORMAL, SHOWN, ADMIN_REPORTS, awaited(), NAME),
  REPORT_DECIDED(LEADS, PROVIDERS, NORMAL, MAILED, LEAD, awaited(), TITLE, REASON),
  APPLICATION_FILED(OPERATIONS, OPERATORS, NORMAL, SHOWN, ADMIN_PEOPLE, awaited(), NAME),
  APPLICATION_APPROVED(ACCOUNT, PERSON, HIGH, INSISTED, PROFILE, awaited()),
  APPLICATION_REJECTED(ACCOUNT, PERSON, HIGH, INSISTED, PROFILE, awaited(), REASON),
  PLAN_CHANGED(MONEY, PERSON, NORMAL, MAILED, PLAN, awaited(), TITLE),
  PLAN_PAYMENT_FAILED(MONEY, PERSON, HIGH, INSISTED, PLAN, awaited(), AMOUNT),
  BOOKING_REQUESTED(BOOKINGS, WORKER, HIGH, MAILED, BOOKING, awaited(), NAME, TITLE, UNTIL),
  BOOKING_ACCEPTED(BOOKINGS, CUSTOMER, HIGH, MAILED, BOOKING, awaited(), NAME, TITLE),
  BOOKING_DECLINED(BOOKINGS, CUSTOMER, HIGH, MAILED, BOOKING, awaited(), NAME, TITLE),
  BOOKING_EXPIRED(BOOKINGS, CUSTOMER, NORMAL, MAILED, BOOKING, awaited(), NAME, TITLE),
  BOOKING_CANCELLED(BOOKINGS, OTHER_SIDE, HIGH, MAILED, BOOKING, awaited(), NAME, TITLE),
  BOOKING_DONE(BOOKINGS, CUSTOMER, HIGH, MAILED, BOOKING, awaited(), NAME, TITLE, UNTIL),
  BOOKING_CONFIRMED(BOOKINGS, WORKER, NORMAL, MAILED, BOOKING, awaited(), NAME, AMOUNT),
  PROJECT_APPLICATION(PROJECTS, CUSTOMER, NORMAL, MAILED, PROJECT, awaited(), NAME, TITLE),
  PROJECT_APPLICATION_REJECTED(PROJECTS, WORKER, NORMAL, SHOWN, PROJECT, awaited(), TITLE),
  OFFER_RECEIVED(PROJECTS, WORKER, HIGH, MAILED, PROJECT, awaited(), NAME, TITLE, AMOUNT, UNTIL),
  OFFER_ACCEPTED(PROJECTS, CUSTOMER, HIGH, MAILED, PROJECT, awaited(), NAME, TITLE),
  OFFER_REJECTED(PROJECTS, CUSTOMER, NORMAL, MAILED, PROJECT, awaited(), NAME, TITLE),
  OFFER_EXPIRED(PROJECTS, CUSTOMER, NORMAL, MAILED, PROJECT, awaited(), NAME, TITLE),
  PROJECT_STARTED(PROJECTS, CUSTOMER, NORMAL, SHOWN, PROJECT, awaited(), NAME, TITLE),
  PROJECT_COMPLETED(PROJECTS, WORKER, NORMAL, MAILED, PROJECT, awaited(), TITLE, AMOUNT),
  INTRODUCTION_REQUESTED(INTRODUCTIONS, WORKER, HIGH, MAILED, INTRODUCTION, awaited(), UNTIL),
  INTRODUCTION_ANSWERED(INTRODUCTIONS, CUSTOMER, HIGH, MAILED, INTRODUCTION, awaited()),
  INTRODUCTION_EXPIRED(INTRODUCTIONS, CUSTOMER, NORMAL, MAILED, INTRODUCTION, awaited(), AMOUNT),
  REVEAL_OFFERED(INTRODUCTIONS, OTHER_SIDE, HIGH, MAILED, INTRODUCTION, awaited()),
  REVEALED(INTRODUCTIONS, OTHER_SIDE, NORMAL, MAILED, INTRODUCTION, awaited()),
  TASK_TAKEN(TASKS, CUSTOMER, NORMAL, LISTED, TASK, awaited(), NAME, TITLE),
  WORK_SUBMITTED(TASKS, CUSTOMER, HIGH, MAILED, TASK, awaited(), NAME, TITLE, UNTIL),
  WORK_APPROVED(TASKS, WORKER, NORMAL, MAILED, TASK, awaited(), TITLE, AMOUNT),
  WORK_REJECTED(TASKS, WORKER, HIGH, INSISTED, TASK, awaited(), TITLE, REASON, UNTIL),
  REWORK_ASKED(TASKS, WORKER, HIGH, MAILED, TASK, awaited(), TITLE, REASON, UNTIL),
  DISPUTE_OPENED(DISPUTES, OTHER_SIDE, HIGH, INSISTED, DISPUTE, awaited(), NAME, TITLE, UNTIL),
  EVIDENCE_DUE(DISPUTES, OTHER_SIDE, HIGH, MAILED, DISPUTE, awaited(), TITLE, UNTIL),
  DISPUTE_RESOLVED(DISPUTES, OTHER_SIDE, HIGH, INSISTED, DISPUTE, awaited(), TITLE, REASON);

  /** One line of the table. */
  public record Row(
      Group group,
      Recipient to,
      Importance importance,
      Manner manner,
      Page page,
      Source source,
      List<Slot> slots) {}

  @SuppressWarnings("ImmutableEnumChecker") // a record of enums and immutable lists
  private final Row row;

  NotificationType(
      Group group,
      Recipient to,
      Importance importance,
      Manner manner,
      Page page,
      Source source,
      Slot... slots) {
    this.row = new Row(group, to, importance, manner, page, source, List.of(slots));
  }

  public Row row() {
    return row;
  }

  /** The type with this key, if there is one. */
  public static Optional<NotificationType> find(String key) {
    return Arrays.stream(values()).filter(type -> type.key().equals(key)).findAny();
  }

  /** Its name in data, texts and JSON, such as {@code quote_received}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether anything sends it yet. */
  public boolean active() {
    return !(row.source() instanceof Source.Awaited);
  }

  /** The facts it comes from; none for reminders and for what is awaited. */
  public List<Trigger> triggers() {
    return switch (row.source()) {
      case Source.Facts(var triggers) -> triggers;
      case Source.Reminder _, Source.Awaited _ -> List.of();
    };
  }
}
