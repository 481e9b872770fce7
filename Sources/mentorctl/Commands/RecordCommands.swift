import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// A kind of record of which one is shown and edited by fields, in the same way for all kinds.
protocol PlainRecords {
  associatedtype Element: Record & Identified & Equatable

  /// Where the records lie.
  static var collection: Collection<Element> { get }

  /// What the help says of showing one, and of editing one.
  static var showing: About { get }
  static var editing: About { get }

  /// The word by which a person names a record beside its identifier.
  static func name(_ record: Element) -> String

  /// `new` where it may take the place of `old`: what the domain asks of such a change.
  static func admitted(
    _ new: Element, over old: Element, in source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Element

  /// One record in full.
  static func card(_ record: Element, _ sources: CardSources, _ context: AppContext) -> Report
}

extension PlainRecords {
  static func admitted(
    _ new: Element, over old: Element, in source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Element { new }
}

/// What the card of a record names beside the record itself.
struct CardSources {
  let people: RecordSet<Person>
  let forms: FormCatalogue

  /// Reads what a directory holds.
  init(_ source: inout some ByteSource) throws(WorkspaceError) {
    people = try source.load(.people)
    forms = try source.load(.forms).catalogue
  }
}

/// The record of a command, by identifier or by the beginning of its name.
struct NamedRecord: ArgumentSet {
  @Argument(
    "record", value: ValueName(ru: "код", en: "id"),
    Phrase(ru: "Код записи или её название.", en: "The identifier of the record, or its name."))
  var reference: RecordReference

  /// The record that is meant.
  func record<Kind: PlainRecords>(
    _ kind: Kind.Type, in records: RecordSet<Kind.Element>
  ) throws(WorkspaceError) -> Kind.Element {
    try WorkspaceError.domain { () throws(LookupError) in
      try records.find(reference.text, name: kind.name) { _ in "" }
    }
  }
}

/// A command that shows one record.
struct RecordShow<Kind: PlainRecords>: Command {
  static var about: About { Kind.showing }

  @OptionGroup var naming: NamedRecord

  func run(in context: AppContext) throws -> Answer {
    let ((record, sources), notes) = try context.read { snapshot throws(WorkspaceError) in
      (
        try naming.record(Kind.self, in: try snapshot.load(Kind.collection)),
        try CardSources(&snapshot)
      )
    }
    return Answer(report: Kind.card(record, sources, context), notes: notes)
  }
}

/// A command that replaces fields of one record.
struct RecordEdit<Kind: PlainRecords>: Command {
  static var about: About { Kind.editing }

  @OptionGroup var naming: NamedRecord
  @OptionGroup var setting: SettingOptions
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard setting.settings.isEmpty else { return }
    throw UsageError(
      Phrase(ru: "не сказано, что изменить", en: "it is not said what to change"),
      hint: Phrase(
        ru: "Назовите поле и значение: --set note=\"новые слова\".",
        en: "Name a field and a value: --set note=\"new words\"."))
  }

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let sources = try CardSources(&editing)
      let old = try naming.record(Kind.self, in: try editing.load(Kind.collection))
      let set = try WorkspaceError.domain { () throws(PeopleError) in
        try old.setting(setting.pairs)
      }
      try editing.checkReferences(of: set, since: old)
      let new = try Kind.admitted(set, over: old, in: &editing, context)
      try editing.change(Kind.collection) { $0.put(new) }
      return (new, sources)
    }
    return Answer(
      report: Kind.card(outcome.value.0, outcome.value.1, context),
      notes: outcome.notes.map(\.message))
  }
}
