package org.skillstreams.bootstrap.seed;

import static org.skillstreams.bootstrap.seed.Ask.count;
import static org.skillstreams.bootstrap.seed.Ask.day;
import static org.skillstreams.bootstrap.seed.Ask.line;
import static org.skillstreams.bootstrap.seed.Ask.many;
import static org.skillstreams.bootstrap.seed.Ask.one;
import static org.skillstreams.bootstrap.seed.Ask.option;
import static org.skillstreams.bootstrap.seed.Ask.required;
import static org.skillstreams.bootstrap.seed.Ask.story;
import static org.skillstreams.bootstrap.seed.Ask.when;
import static org.skillstreams.bootstrap.seed.Ask.yesNo;

import java.util.List;

/** What is asked about moving and learning. */
final class OtherWork {

  private OtherWork() {}

  static Work moving() {
    return new Work(
        "moving",
        "Moving",
        "A sofa up the stairs or a whole house across the state.",
        "truck",
        List.of(
            required(
                one(
                    "size",
                    "How much is it?",
                    option("few", "A few pieces", 3),
                    option("studio", "A studio", 12),
                    option("flat", "Two or three rooms", 22),
                    option("house", "A whole house", 38))),
            required(line("to", "Where does it go?", "City or ZIP code.")),
            required(
                count(
                    "stairs", "How many flights of stairs in all?", "flights", 0, 20, 1, 4, 3, 10)),
            yesNo("elevator", "Is there an elevator?", 0),
            many(
                "heavy",
                "Anything heavy?",
                option("piano", "Piano", 18),
                option("safe", "Safe", 12),
                option("aquarium", "Aquarium", 9),
                option("appliances", "Washer, dryer, fridge", 6)),
            yesNo("packing", "Should they pack too?", 14),
            day("day", "On which day?"),
            story("notes", "What else?", "Narrow streets, parking, a nervous cat.")));
  }

  static Work tutoring() {
    return new Work(
        "tutoring",
        "Tutoring",
        "Somebody patient, for fractions, essays, chords or the bar exam.",
        "graduation-cap",
        List.of(
            required(
                one(
                    "subject",
                    "Which subject?",
                    option("math", "Mathematics", 10),
                    option("science", "Science", 12),
                    option("english", "English", 6),
                    option("language", "Another language", 8),
                    option("music", "Music", 10),
                    option("other", "Something else", 10))),
            when("subject", "language music other", required(line("which", "Which one?", ""))),
            required(
                one(
                    "level",
                    "At what level?",
                    option("primary", "Primary school", 0),
                    option("middle", "Middle school", 6),
                    option("high", "High school", 14),
                    option("college", "College and beyond", 26))),
            required(count("per_week", "How many hours a week?", "hour|hours", 1, 20, 2, 6, 5, 16)),
            yesNo("online", "Would online be fine?", 0),
            yesNo("exam", "Is it about an exam?", 14),
            when("exam", "true", day("exam_day", "When is the exam?")),
            story("goal", "What would be a success?", "A grade, a piece, no more tears.")));
  }
}
