import type { RootContent } from 'mdast'
import { Fragment, type ReactNode } from 'react'
import type { Prose as ProseContent } from '#lib/content/site.ts'
import { plainWords } from '#lib/domain/words/text.ts'
import { Fold } from './fold.tsx'
import { InlineNodes } from './inline.tsx'
import type { View } from './view.ts'

/** The level of a text's sections: 3 when the text is itself a section of a page. */
type Level = 2 | 3

type ProseProps = {
  view: View
  prose: ProseContent
  level?: Level
  /** Of each section only its first statement stands there; the rest is one touch away. */
  brief?: boolean
}

/** Long text: its opening and its sections, each with a stable anchor. */
export function Prose({ view, prose, level = 2, brief = false }: ProseProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="prose">
      <Blocks view={view} nodes={prose.lead} level={level} />
      {prose.sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <Heading id={section.id}>
            <InlineNodes view={view} nodes={section.title} />
          </Heading>
          <SectionText
            view={view}
            section={section}
            level={level}
            shown={brief ? firstStatement(section.nodes) : undefined}
          />
        </section>
      ))}
    </div>
  )
}

type SectionProps = { view: View; section: ProseContent['sections'][number]; level: Level; shown: number | undefined }

function SectionText({ view, section: { nodes, title }, level, shown = nodes.length }: SectionProps) {
  return (
    <>
      <Blocks view={view} nodes={nodes.slice(0, shown)} level={level} />
      {shown < nodes.length ? (
        <Fold
          view={view}
          className="part"
          title={view.words('plan.read-on')}
          about={<InlineNodes view={view} nodes={title} />}
        >
          <Blocks view={view} nodes={nodes.slice(shown)} level={level} />
        </Fold>
      ) : null}
    </>
  )
}

/** How many blocks make a section's first statement: a paragraph that ends in a colon is nothing without what it leads in. */
function firstStatement(nodes: readonly RootContent[]): number {
  const last = nodes.findIndex((node) => node.type !== 'heading' && !/[:：]$/.test(wordsIn(node).trim()))
  return last === -1 ? nodes.length : last + 1
}

const wordsIn = (node: RootContent) => (node.type === 'paragraph' ? plainWords(node.children) : '')

function Blocks({ view, nodes, level }: { view: View; nodes: readonly RootContent[]; level: Level }) {
  return nodes.map((node, index) => <Fragment key={index}>{block(view, node, level)}</Fragment>)
}

function block(view: View, node: RootContent, level: Level): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <InlineNodes view={view} nodes={node.children} />
        </p>
      )
    case 'heading': {
      const Heading = level === 2 ? 'h3' : 'h4'
      return (
        <Heading>
          <InlineNodes view={view} nodes={node.children} />
        </Heading>
      )
    }
    case 'list': {
      const items = node.children.map((item, index) => (
        <li key={index}>
          {item.children.map((child) =>
            child.type === 'paragraph' && !item.spread ? (
              <InlineNodes key="text" view={view} nodes={child.children} />
            ) : (
              <Blocks key="block" view={view} nodes={[child]} level={level} />
            ),
          )}
        </li>
      ))
      return node.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'blockquote':
      return (
        <blockquote>
          <Blocks view={view} nodes={node.children} level={level} />
        </blockquote>
      )
    case 'table':
      return <Table view={view} node={node} />
    default:
      return null
  }
}

/** A table whose cells repeat their column's heading, so that one of more than two columns can be stacked on a narrow screen. */
function Table({ view, node }: { view: View; node: Extract<RootContent, { type: 'table' }> }) {
  const [head, ...rows] = node.children
  if (!head) return null
  return (
    <table className={head.children.length > 2 ? 'stacked' : undefined}>
      <thead>
        <tr>
          {head.children.map((cell, index) => (
            <th key={index} scope="col">
              <InlineNodes view={view} nodes={cell.children} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.children.map((cell, column) => (
              <td key={column}>
                {cell.children.length > 0 ? (
                  <>
                    <span className="cell-head">
                      <InlineNodes view={view} nodes={head.children[column]?.children ?? []} />
                    </span>
                    <InlineNodes view={view} nodes={cell.children} />
                  </>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
