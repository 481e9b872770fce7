import CommandLineKit
import MentorCore
import Wording

/// Whether a new pair is a draft.
struct DraftOption: ArgumentSet {
  @Flag(
    "draft",
    Phrase(
      ru: "Черновик: участникам ещё не предложено.", en: "A draft: nobody has been asked yet."))
  var draft: Bool

  /// How the pair enters the records.
  var beginning: Pair.Beginning { draft ? .draft : .proposed }
}
