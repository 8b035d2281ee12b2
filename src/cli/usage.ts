/** Printed by `recount --help`. */
export const USAGE = `Recount: every sourced count of people released from detention, with its citation.

Usage
  recount                          the bot when DISCORD_TOKEN is set, else the console
  recount ask "QUESTION" [--json]  one answer: "count freed since:jan8", "how many are held?"
  recount console                  the same commands and answers in the terminal
  recount bot                      the Discord bot
  recount register                 register the slash commands with Discord
  recount ingest FILE|DIR|URL|-    read articles into the ledger [--json]
  recount extract FILE...          the claims of files, without the ledger
      --published YYYY-MM-DD       the day of an article that does not say it
      --language en|es|pt          its language
      --out DIR                    one NAME.json for each file
      --json                       print them as JSON
  recount explain FILE...          how they were found, sentence by sentence, and what was
                                   dropped and why [--published --language --json]
  recount export --format csv|json|jsonld
                                   every figure with its citations, and what is said about it
      --as-of YYYY-MM-DD           as it was known on that day
      --statements                 csv only: what is said about the figures, in their place
  recount backup FILE              a copy of the ledger, while the bot runs; never overwrites
  recount --help | --version

Exit status: 0 done, 2 wrong usage, question or settings, 1 anything else that failed.

Settings, from the environment or a file .env
  DISCORD_TOKEN            the bot's token
  DISCORD_APPLICATION_ID   its application id; read from the token when not set
  DISCORD_GUILD_ID         register the commands in this server alone
  DISCORD_EDITOR_ROLE_ID   members with this role are editors too
  DISCORD_API_URL          another address for Discord's API
  DATABASE_URL             the ledger; default: recount.db in RECOUNT_HOME
  RECOUNT_HOME             where data is kept; default: ./data
  SEEDS_DIR                digests and pages read at start; default: ./seeds
  FETCH_PRIVATE_ADDRESSES  addresses of private networks that may be fetched; default: none
  RECOUNT_LANGUAGE         en, es or pt: the language of answers in the terminal; default: en
  RECOUNT_TIME_ZONE        what “today” goes by, such as America/Caracas; default: UTC
  RECOUNT_CITATION_STYLE   sentence, apa, chicago, csv or csl-json: what cite gives first
  FEED_MINUTES             between two looks at a feed; default: 10
  LOG_LEVEL                fatal, error, warn, info, debug, trace or silent
`;
