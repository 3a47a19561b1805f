package org.skillstreams.bootstrap.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How providers of each kind of work speak of themselves; the blanks are years and city. */
final class Bios {

  private static final Map<String, List<String>> ALL =
      Map.of(
          "house-cleaning",
          List.of(
              "I clean homes around %2$s the way I clean my own: top to bottom, no shortcuts."
                  + " %1$d years, own supplies, nothing that smells for days.",
              "A crew of two, %1$d years together. We bring our own vacuum and leave you a list of"
                  + " what we did.",
              "Deep cleans and move-outs all over %2$s. I send photos when I am done, and come back"
                  + " if something was missed.",
              "New on my own after %1$d years in hotels. Fast with beds, stubborn with grout."),
          "plumbing",
          List.of(
              "Licensed and insured, %1$d years in %2$s. I tell you the price before I open the"
                  + " wall.",
              "Water heaters, old pipes, slow drains. Second generation, same van, better tools.",
              "Small jobs welcome. If it can be fixed with a ten-cent washer, that is what you pay"
                  + " for, plus the drive.",
              "Journeyman for %1$d years, now for myself. Evenings and Saturdays at the same rate."),
          "electrical",
          List.of(
              "Master electrician with %1$d years in the older houses of %2$s. Permits are on me.",
              "Car chargers and panels are most of my week. Clean runs, labelled breakers.",
              "Faults are my favourite: I find what trips, and show it to you before I touch it.",
              "Lights, fans, outlets. %1$d years, always with a dust sheet."),
          "moving",
          List.of(
              "Three people, one truck, %1$d years without a lost box. Blankets and straps included.",
              "Pianos and third floors in %2$s. We look at the stairs before we name a price.",
              "Students and small flats. You carry what you like, we carry the rest.",
              "Packing done so that you find your coffee on the first morning. %1$d years."),
          "lawn-care",
          List.of(
              "Weekly mowing on fixed days around %2$s. You get a text when the gate is shut"
                  + " again.",
              "Hedges, beds and clay soil: %1$d years of asking plants what they want.",
              "Electric tools only, quiet enough for Sunday neighbours.",
              "Leaves in autumn, seed in spring. One person, one trailer, %1$d years."),
          "tutoring",
          List.of(
              "Taught mathematics in %2$s for %1$d years. Patient, and good with test nerves.",
              "Chemistry and biology up to college. I make a plan in the first hour and keep it.",
              "Languages by talking. Mistakes are how I know where we are.",
              "Piano, guitar, theory. %1$d years of first recitals."));

  private Bios() {}

  /**
   * What one of them says.
   *
   * @param which 0 to 3
   */
  static String of(String category, int which, int years, City city) {
    return Objects.requireNonNull(ALL.get(category), category)
        .get(which)
        .formatted(years, city.name());
  }
}
