package org.skillstreams.web.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import org.skillstreams.application.account.Passwords;

/** Argon2id with 19 MiB, two passes and one lane, as OWASP recommends (SS-78). */
@ApplicationScoped
public class Argon2Passwords implements Passwords {

  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int BYTES = 32;
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, BYTES, Argon2.ID);

  /** The hash of 32 random bytes that nobody kept. */
  private static final String DECOY =
      "$argon2id$v=19$m=19456,t=2,p=1$%s$%s"
          .formatted("c2tpbGxzdHJlYW1zLWRlY295", "Dh1Z0cVv0q0Q3n6l0XhPq8u3mQ2y7rKx5bT9wJ4sYfE");

  @Override
  public String hash(String password) {
    return Password.hash(password).addRandomSalt().with(ARGON2).getResult();
  }

  @Override
  public boolean matches(String password, String hash) {
    return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  @Override
  public String decoy() {
    return DECOY;
  }
}
