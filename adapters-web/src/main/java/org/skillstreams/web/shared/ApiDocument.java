package org.skillstreams.web.shared;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the OpenAPI document with what holds everywhere: the envelope, problem details, how
 * domain words look on the wire, who may call, retries.
 */
public class ApiDocument implements OASFilter {

  static final String BEARER = "bearer";
  static final String COOKIE = "cookie";

  @Override
  public Schema filterSchema(Schema schema) {
    return WireSchemas.corrected(schema);
  }

  @Override
  public Operation filterOperation(Operation operation) {
    return ApiOperations.completed(operation);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setInfo(
        OASFactory.createInfo()
            .title("SkillStreams")
            .version("1")
            .description(
                "Every answer is in one envelope; every refusal is a problem of RFC 9457 with a"
                    + " message key. Lists are read by cursor."));
    api.setServers(List.of(OASFactory.createServer().url("/")));
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    complete(api.getComponents());
  }

  private static void complete(Components components) {
    components.addSchema("Problem", WireSchemas.problem());
    components.addResponse("Problem", ApiOperations.problem());
    components.setSecuritySchemes(
        Map.of(
            BEARER,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT"),
            COOKIE,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name(AuthFilter.COOKIE)
                .description("Changes also need the header X-Requested-With: skillstreams.")));
  }
}
