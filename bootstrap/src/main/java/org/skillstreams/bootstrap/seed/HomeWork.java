package org.skillstreams.bootstrap.seed;

import static org.skillstreams.bootstrap.seed.Ask.count;
import static org.skillstreams.bootstrap.seed.Ask.day;
import static org.skillstreams.bootstrap.seed.Ask.line;
import static org.skillstreams.bootstrap.seed.Ask.many;
import static org.skillstreams.bootstrap.seed.Ask.one;
import static org.skillstreams.bootstrap.seed.Ask.option;
import static org.skillstreams.bootstrap.seed.Ask.photos;
import static org.skillstreams.bootstrap.seed.Ask.required;
import static org.skillstreams.bootstrap.seed.Ask.story;
import static org.skillstreams.bootstrap.seed.Ask.when;
import static org.skillstreams.bootstrap.seed.Ask.yesNo;

import java.util.List;

/** What is asked about work in house and garden. */
final class HomeWork {

  private HomeWork() {}

  static Work houseCleaning() {
    return new Work(
        "house-cleaning",
        "House cleaning",
        "Regular upkeep, deep cleans, and the big one before you hand back the keys.",
        "sparkles",
        List.of(
            required(
                one(
                    "kind",
                    "Which kind of cleaning?",
                    option("regular", "Regular upkeep", 0),
                    option("deep", "Deep clean", 20),
                    option("move", "Moving in or out", 30))),
            when("kind", "move", day("keys_on", "When are the keys handed over?")),
            required(
                count(
                    "bedrooms",
                    "How many bedrooms?",
                    "bedroom|bedrooms",
                    0,
                    12,
                    1,
                    3,
                    3,
                    10,
                    5,
                    20)),
            required(
                count("bathrooms", "How many bathrooms?", "bathroom|bathrooms", 1, 8, 2, 5, 3, 12)),
            many(
                "extras",
                "What else should be done?",
                option("oven", "Inside the oven", 5),
                option("fridge", "Inside the fridge", 4),
                option("windows", "Windows", 8),
                option("laundry", "Laundry", 3)),
            yesNo("pets", "Do pets live there?", 5),
            when("pets", "true", line("which_pets", "Which pets?", "Some cleaners are allergic.")),
            story("access", "How does the cleaner get in?", "No door codes here, please."),
            photos("photos", "Photos")));
  }

  static Work lawnCare() {
    return new Work(
        "lawn-care",
        "Lawn care",
        "Mowing, edging, leaves, hedges: once, or every week of the season.",
        "trees",
        List.of(
            required(
                many(
                    "tasks",
                    "What needs doing?",
                    option("mow", "Mowing and edging", 5),
                    option("leaves", "Leaves", 8),
                    option("hedges", "Hedges", 12),
                    option("beds", "Flower beds", 10),
                    option("sod", "New sod or seed", 20))),
            required(
                one(
                    "size",
                    "How large is the yard?",
                    option("small", "A patch", 0),
                    option("medium", "About a tennis court", 8),
                    option("large", "Larger than that", 18))),
            yesNo("slope", "Is any of it steep?", 7),
            required(
                one(
                    "rhythm",
                    "How often?",
                    option("once", "Once", 0),
                    option("monthly", "Every month", 3),
                    option("weekly", "Every week", 6))),
            when("rhythm", "monthly weekly", day("start", "When should it begin?")),
            story("notes", "Anything in the way?", "Sprinklers, dogs, a trampoline."),
            photos("photos", "Photos")));
  }
}
