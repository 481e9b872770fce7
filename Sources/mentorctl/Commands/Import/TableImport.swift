import CommandLineKit
import Interchange
import JSONStore
import MentorCore
import Wording

/// A command that imports a table; `Place` says of what, and where in the tree it stands.
struct TableImport<Place: ImportPlace>: Command {
  static var about: About { Place.about }

  @OptionGroup var options: ImportOptions
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard options.narrowing.form != nil, Place.kind != .mentors, Place.kind != .mentees else {
      return
    }
    throw UsageError(
      Phrase(
        ru: "--form бывает только у наставников и наставляемых",
        en: "--form belongs to mentors and mentees"))
  }

  func run(in context: AppContext) throws -> Answer {
    let source = try options.table.source(context)
    let result = try context.write(writing) { editing throws(WorkspaceError) in
      let form = try options.narrowing.form?.form(in: editing.load(.forms).catalogue).code
      return try ImportWork(source, context).take(Place.kind, form: form, in: &editing)
    }
    return try options.table.answer(result, context)
  }
}
