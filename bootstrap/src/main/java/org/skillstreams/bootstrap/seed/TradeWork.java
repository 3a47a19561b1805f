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

/** What is asked about the trades. */
final class TradeWork {

  private TradeWork() {}

  static Work plumbing() {
    return new Work(
        "plumbing",
        "Plumbing",
        "Drips, clogs, water heaters, and whatever is behind that wall.",
        "wrench",
        List.of(
            required(
                one(
                    "problem",
                    "What is the matter?",
                    option("drip", "Something drips", 5),
                    option("clog", "Something is clogged", 8),
                    option("no_hot_water", "No hot water", 18),
                    option("leak", "Water where it should not be", 28),
                    option("install", "Something new goes in", 22))),
            when("problem", "leak", required(yesNo("shut_off", "Is the water shut off?", 0))),
            when(
                "problem",
                "install",
                line("fixture", "What goes in?", "Brand and model, if known.")),
            required(
                many(
                    "rooms",
                    "Where?",
                    option("kitchen", "Kitchen", 3),
                    option("bathroom", "Bathroom", 3),
                    option("basement", "Basement or crawl space", 10),
                    option("outside", "Outside", 8))),
            count("age", "How old is the house?", "year|years", 0, 200, 30, 4, 60, 10),
            story("tried", "What was tried already?", "Be honest, everybody tries."),
            photos("photos", "Photos")));
  }

  static Work electrical() {
    return new Work(
        "electrical",
        "Electrical",
        "Outlets, lights, panels, car chargers. Done by people with a licence.",
        "zap",
        List.of(
            required(
                one(
                    "work",
                    "What is it about?",
                    option("outlet", "Outlets or switches", 5),
                    option("lighting", "Lights or a fan", 10),
                    option("charger", "A car charger", 25),
                    option("panel", "The panel", 35),
                    option("fault", "Something trips or flickers", 18))),
            when("work", "fault", day("since", "Since when?")),
            when(
                "work",
                "outlet lighting",
                required(count("how_many", "How many?", "piece|pieces", 1, 60, 4, 6, 10, 15))),
            yesNo("permit", "Does your city ask for a permit?", 10),
            yesNo("attic", "Do wires have to go through attic or walls?", 15),
            line("panel_make", "What does the label on the panel say?", "Inside of its door."),
            story("notes", "What should the electrician know?", ""),
            photos("photos", "Photos")));
  }
}
