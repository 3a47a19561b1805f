/** Accounts over HTTP: sign-in, tokens, passwords, profiles, and the operator's list of people. */
package org.skillstreams.web.account;
