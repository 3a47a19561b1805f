package org.skillstreams.bootstrap.seed;

import java.util.List;
import java.util.Map;

/**
 * Something that people ask for.
 *
 * @param min lowest budget in dollars
 * @param max highest budget in dollars
 */
record Wish(String category, String words, Map<String, Object> answers, long min, long max) {

  static final List<Wish> ALL =
      List.of(
          new Wish(
              "house-cleaning",
              "Deep clean before my parents visit\nKitchen and both bathrooms need the most love.",
              Map.of("kind", "deep", "bedrooms", 3, "bathrooms", 2, "extras", List.of("oven")),
              160,
              280),
          new Wish(
              "house-cleaning",
              "Every other week, two-bedroom flat\nWe both work late and would like our Sundays back.",
              Map.of("kind", "regular", "bedrooms", 2, "bathrooms", 1, "pets", false),
              80,
              140),
          new Wish(
              "house-cleaning",
              "Move-out clean, the landlord is strict\nEmpty apartment, keys go back on the last day.",
              Map.of(
                  "kind",
                  "move",
                  "bedrooms",
                  2,
                  "bathrooms",
                  2,
                  "extras",
                  List.of("oven", "fridge", "windows")),
              250,
              420),
          new Wish(
              "house-cleaning",
              "Spring clean with a long-haired dog in the house\nHe is friendly, his hair is everywhere.",
              Map.of(
                  "kind",
                  "deep",
                  "bedrooms",
                  4,
                  "bathrooms",
                  2,
                  "pets",
                  true,
                  "which_pets",
                  "One very large dog"),
              200,
              360),
          new Wish(
              "plumbing",
              "Kitchen tap drips all night\nNew washer did not help, the handle is loose too.",
              Map.of("problem", "drip", "rooms", List.of("kitchen"), "age", 45),
              80,
              180),
          new Wish(
              "plumbing",
              "No hot water since yesterday\nGas heater, about fourteen years old, the flame goes out.",
              Map.of("problem", "no_hot_water", "rooms", List.of("basement"), "age", 62),
              150,
              1_400),
          new Wish(
              "plumbing",
              "Shower drain is slow, again\nA snake helped for a week each time.",
              Map.of("problem", "clog", "rooms", List.of("bathroom"), "tried", "Snake, hot water"),
              90,
              250),
          new Wish(
              "plumbing",
              "Stain on the ceiling below the bathroom\nIt grows when somebody showers.",
              Map.of("problem", "leak", "shut_off", true, "rooms", List.of("bathroom")),
              200,
              900),
          new Wish(
              "electrical",
              "Charger for our new car in the garage\nPanel is on the other side of the wall.",
              Map.of("work", "charger", "permit", true, "panel_make", "Square D, 200 A"),
              600,
              1_500),
          new Wish(
              "electrical",
              "Six outlets in an old living room\nTwo prongs only, we would like to plug in a lamp.",
              Map.of("work", "outlet", "how_many", 6, "attic", true),
              350,
              800),
          new Wish(
              "electrical",
              "Breaker trips when the microwave runs\nOnly with the kettle, but also without toast.",
              Map.of("work", "fault", "permit", false),
              100,
              300),
          new Wish(
              "electrical",
              "Ceiling fan for the bedroom\nThe box in the ceiling should hold it, please check.",
              Map.of("work", "lighting", "how_many", 1),
              120,
              260),
          new Wish(
              "moving",
              "Upright piano to my sister's place\nGround floor to ground floor, one step each.",
              Map.of("size", "few", "to", "Across town", "stairs", 0, "heavy", List.of("piano")),
              250,
              500),
          new Wish(
              "moving",
              "Two-room flat, third floor without elevator\nMostly books. I am sorry about the books.",
              Map.of("size", "flat", "to", "Ten minutes away", "stairs", 3, "elevator", false),
              500,
              950),
          new Wish(
              "moving",
              "Studio into a storage unit\nBed, desk, bicycle, forty plants.",
              Map.of("size", "studio", "to", "Storage near the airport", "stairs", 1),
              220,
              420),
          new Wish(
              "moving",
              "House of a family of five\nWe pack ourselves, except for the kitchen.",
              Map.of(
                  "size",
                  "house",
                  "to",
                  "Next suburb",
                  "stairs",
                  2,
                  "packing",
                  true,
                  "heavy",
                  List.of("appliances")),
              1_200,
              2_400),
          new Wish(
              "lawn-care",
              "Weekly mowing, the mower died\nFront and back, there is a gate.",
              Map.of("tasks", List.of("mow"), "size", "medium", "rhythm", "weekly"),
              45,
              80),
          new Wish(
              "lawn-care",
              "Leaves, so many leaves\nTwo maples, one gutter, thirty bags.",
              Map.of("tasks", List.of("leaves"), "size", "large", "rhythm", "once"),
              150,
              320),
          new Wish(
              "lawn-care",
              "The hedge has eaten the path\nAbout forty feet, taller than me.",
              Map.of("tasks", List.of("hedges"), "size", "small", "rhythm", "once"),
              140,
              300),
          new Wish(
              "lawn-care",
              "Bring the back yard back to life\nClay soil, half of it in shade, a slope at the end.",
              Map.of(
                  "tasks",
                  List.of("sod", "beds"),
                  "size",
                  "medium",
                  "slope",
                  true,
                  "rhythm",
                  "once"),
              600,
              1_600),
          new Wish(
              "tutoring",
              "Algebra for an eighth grader\nShe understands it at the table and forgets it at the test.",
              Map.of("subject", "math", "level", "middle", "per_week", 2, "online", true),
              35,
              60),
          new Wish(
              "tutoring",
              "Organic chemistry, second attempt\nMidterm in a month, I need a plan and a push.",
              Map.of("subject", "science", "level", "college", "per_week", 4, "exam", true),
              50,
              90),
          new Wish(
              "tutoring",
              "Conversation in Spanish\nBefore a year abroad, twice a week in the evening.",
              Map.of("subject", "language", "which", "Spanish", "level", "high", "per_week", 2),
              30,
              55),
          new Wish(
              "tutoring",
              "First guitar chords for a ten-year-old\nHe has the guitar and the songs, not the patience.",
              Map.of("subject", "music", "which", "Guitar", "level", "primary", "per_week", 1),
              30,
              50));

  static List<Wish> of(String category) {
    return ALL.stream().filter(wish -> wish.category().equals(category)).toList();
  }

  /** Lowest price that fits, in cents. */
  long minCents() {
    return min * 100;
  }

  long maxCents() {
    return max * 100;
  }
}
