package org.skillstreams.web.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Operations as the filters really treat them, read from the same annotations. */
final class ApiOperations {

  private ApiOperations() {}

  /** The operation; its id names class and method of the resource, by configuration. */
  static Operation completed(Operation operation) {
    method(operation.getOperationId()).ifPresent(method -> complete(operation, method));
    enclose(operation);
    operation.getResponses().setDefaultValue(OASFactory.createAPIResponse().ref("Problem"));
    return operation;
  }

  /** The answer to everything that is refused. */
  static APIResponse problem() {
    var schema = OASFactory.createSchema().ref("Problem");
    return OASFactory.createAPIResponse()
        .description("Refused: problem details, each wrong field by its path.")
        .content(
            OASFactory.createContent()
                .addMediaType(
                    ProblemAnswer.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
  }

  private static void complete(Operation operation, Method method) {
    var resource = method.getDeclaringClass();
    operation.setOperationId(
        resource.getSimpleName().replace("Resource", "") + "_" + method.getName());
    operation.setTags(List.of(feature(resource)));
    if (method.isAnnotationPresent(Creates.class)) {
      nameKey(operation);
    }
    if (method.isAnnotationPresent(Creates.class) || method.isAnnotationPresent(Created.class)) {
      create(operation);
    }
    if (!method.isAnnotationPresent(PermitAll.class)) {
      operation.setSecurity(
          List.of(
              OASFactory.createSecurityRequirement().addScheme(ApiDocument.BEARER),
              OASFactory.createSecurityRequirement().addScheme(ApiDocument.COOKIE)));
      Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
          .ifPresent(
              roles -> operation.setDescription("For " + String.join(", ", roles.value()) + "."));
    }
  }

  /** Describes the client's key; a resource that reads it itself has it named already. */
  private static void nameKey(Operation operation) {
    named(operation, RequestKey.HEADER)
        .description("A retry with the same key gets the first answer again.")
        .schema(WireSchemas.type(SchemaType.STRING).maxLength(200));
  }

  private static Parameter named(Operation operation, String header) {
    return Optional.ofNullable(operation.getParameters()).stream()
        .flatMap(List::stream)
        .filter(parameter -> header.equals(parameter.getName()))
        .findFirst()
        .orElseGet(() -> {
          var added = OASFactory.createParameter().in(Parameter.In.HEADER).name(header);
          operation.addParameter(added);
          return added;
        });
  }

  private static void create(Operation operation) {
    var responses = operation.getResponses();
    Optional.ofNullable(responses.getAPIResponse("200"))
        .ifPresent(ok -> {
          responses.removeAPIResponse("200");
          responses.addAPIResponse("201", ok.description("Created"));
        });
  }

  private static void enclose(Operation operation) {
    operation.getResponses().getAPIResponses().values().stream()
        .flatMap(response -> Optional.ofNullable(response.getContent()).stream())
        .flatMap(content ->
            Optional.ofNullable(content.getMediaType(MediaType.APPLICATION_JSON)).stream())
        .filter(json -> json.getSchema() != null)
        .forEach(json -> json.setSchema(WireSchemas.envelope(json.getSchema())));
  }

  private static String feature(Class<?> resource) {
    var name = resource.getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Optional<Method> method(String id) {
    int cut = Optional.ofNullable(id).map(text -> text.lastIndexOf('_')).orElse(-1);
    return cut < 0 ? Optional.empty() : method(id.substring(0, cut), id.substring(cut + 1));
  }

  private static Optional<Method> method(String type, String name) {
    try {
      return Arrays.stream(Class.forName(type).getMethods())
          .filter(method -> method.getName().equals(name) && !method.isSynthetic())
          .findFirst();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("No resource " + type, e);
    }
  }
}
