import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl pair edit`.
struct PairEdit: Command {
  static let about = About(
    "edit", Phrase(ru: "Выбрать ролевую модель пары.", en: "Choose the role model of a pair."),
    discussion: Phrase(
      ru: "Ролевые модели формы показывает form show; достаточно начала названия. Пустое значение "
        + "убирает модель.",
      en:
        "The role models of a form are shown by form show; the beginning of one will do. An empty "
        + "value takes the model away."),
    examples: [
      Example(
        "mentorctl pair edit PAIR-3 --role-model \"лидер – пассивный\"",
        Phrase(ru: "Ролевая модель пары PAIR-3.", en: "The role model of PAIR-3."))
    ],
    exitStatuses: [
      ExitStatusNote(
        65, Phrase(ru: "У формы нет такой модели.", en: "The form has no such model."))
    ])

  @OptionGroup var selection: PairSelection

  @Option(
    "role-model", value: ValueName(ru: "модель", en: "model"), required: true, allowsEmpty: true,
    Phrase(ru: "Ролевая модель.", en: "The role model."))
  var roleModel: String

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) { try selection.check() }

  func run(in context: AppContext) throws -> Answer {
    let model = roleModel.cleaned()
    return try PairStepping(context: context, writing: writing).answer(
      selection, waiting: [.draft, .proposed, .agreed, .approved, .ordered, .active, .paused],
      ending: { changed, _ in
        Phrase(ru: "Изменено пар: \(changed).", en: "Pairs changed: \(changed).")
      },
      { book, id, occasion throws(PairingError) in
        try book.choose(roleModel: model.isEmpty ? nil : model, for: id, occasion)
      })
  }
}
