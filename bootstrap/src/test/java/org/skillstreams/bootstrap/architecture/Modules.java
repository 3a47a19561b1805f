package org.skillstreams.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/**
 * How a class's package names its module and its feature: {@code
 * org.skillstreams.<module>.<feature>}.
 */
final class Modules {

  static final String[] ADAPTERS = {
    "org.skillstreams.persistence..",
    "org.skillstreams.web..",
    "org.skillstreams.stripe..",
    "org.skillstreams.messaging.."
  };

  static final SliceAssignment ADAPTER_MODULES = new ByModule();
  static final SliceAssignment FEATURES = new ByFeature();

  private static final Set<String> ADAPTER_WORDS =
      Set.of("persistence", "web", "stripe", "messaging");
  private static final Set<String> WITH_FEATURES =
      Set.of("domain", "application", "persistence", "web", "stripe", "messaging");

  private Modules() {}

  /** The module's word, or "" outside our packages. */
  static String module(JavaClass type) {
    return part(type, 2);
  }

  /** The feature's word, or "" when the class belongs to none. */
  static String feature(JavaClass type) {
    return part(type, 3);
  }

  private static String part(JavaClass type, int index) {
    var parts = type.getPackageName().split("\\.", -1);
    var ours = type.getPackageName().startsWith("org.skillstreams.");
    return ours && parts.length > index ? parts[index] : "";
  }

  private static final class ByModule implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return ADAPTER_WORDS.contains(module(type))
          ? SliceIdentifier.of(module(type))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "adapters";
    }
  }

  private static final class ByFeature implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return WITH_FEATURES.contains(module(type)) && !feature(type).isEmpty()
          ? SliceIdentifier.of(module(type), feature(type))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "features of each module";
    }
  }
}
