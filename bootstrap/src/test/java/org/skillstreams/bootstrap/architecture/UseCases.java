package org.skillstreams.bootstrap.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** What a use case looks like. */
final class UseCases {

  /** Who opens a transaction; what insists on the caller's is a part of use cases. */
  static final DescribedPredicate<JavaClass> OPEN_A_TRANSACTION =
      DescribedPredicate.describe(
          "open a transaction",
          type ->
              type.tryGetAnnotationOfType(Transactional.class)
                  .map(Transactional::value)
                  .filter(kind -> kind != Transactional.TxType.MANDATORY)
                  .isPresent());

  static final ArchCondition<JavaClass> HAVE_ONE_SHAPE =
      Conditions.condition(
          "be @Dependent and open, with one @Inject constructor, offering handle alone (several "
              + "questions may share a class that writes nothing)",
          UseCases::unlikeAUseCase);

  private static final Set<String> WRITING =
      Set.of("add", "save", "lock", "post", "record", "publish", "store", "delete", "close");

  private UseCases() {}

  private static List<String> unlikeAUseCase(JavaClass type) {
    var injected =
        type.getConstructors().stream().filter(one -> one.isAnnotatedWith(Inject.class)).count();
    var offered = offered(type);
    var right =
        type.isAnnotatedWith(Dependent.class)
            && !type.getModifiers().contains(JavaModifier.FINAL)
            && injected == 1
            && (offered.equals(List.of("handle")) || (offered.contains("handle") && asks(type)));
    return right
        ? List.of()
        : List.of(
            type.getName() + " has " + injected + " @Inject constructors and offers " + offered);
  }

  private static List<String> offered(JavaClass type) {
    return type.getMethods().stream()
        .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(one -> !one.getModifiers().contains(JavaModifier.STATIC))
        .filter(one -> !one.getModifiers().contains(JavaModifier.SYNTHETIC))
        .map(JavaMethod::getName)
        .toList();
  }

  private static boolean asks(JavaClass type) {
    return type.getMethodCallsFromSelf().stream()
        .filter(call -> Modules.module(call.getTargetOwner()).equals("application"))
        .noneMatch(call -> WRITING.contains(call.getTarget().getName()));
  }
}
