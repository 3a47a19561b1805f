package org.skillstreams.web.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Puts resource methods that make something behind {@link Idempotency}. */
@Creates
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class CreatesInterceptor {

  @Inject private Idempotency idempotency;
  @Inject private RequestKey requestKey;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    var request = requestKey.of(call.getMethod(), call.getParameters());
    return request.isPresent() ? idempotency.once(request.get(), call::proceed) : call.proceed();
  }
}
