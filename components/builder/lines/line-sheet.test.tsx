import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderBuilder } from '@/components/builder/testing/render-builder'
import { sampleDraft, sampleLine } from '@/components/builder/testing/sample-draft'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const threeLines = () =>
  sampleDraft({
    lines: [
      sampleLine({ key: 'a', quantity: 1 }),
      sampleLine({ key: 'b', quantity: 2 }),
      sampleLine({ key: 'c', quantity: 3 }),
    ],
  })
const quantity = (line: number) => screen.getByRole('textbox', { name: `Quantity, line ${line}` })
const name = (line: number) => screen.getByRole('textbox', { name: `Friendly name, line ${line}` })

describe('the line sheet', () => {
  it('moves down by Enter and up by Shift+Enter, staying in the column', async () => {
    const { user, visited } = await renderBuilder({ content: threeLines() })
    await user.click(quantity(1))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(quantity(2))
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(document.activeElement).toBe(quantity(1))
    await user.click(name(2))
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(name(3))
    expect(visited).toEqual([])
  })

  it('leads from the last line to the next one by Enter', async () => {
    const { user } = await renderBuilder({ content: threeLines() })
    await user.click(quantity(3))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add line' }))
  })

  it('saves what is typed, with the number as a number', async () => {
    const { user, server } = await renderBuilder({ content: threeLines() })
    await user.clear(quantity(2))
    await user.type(quantity(2), '１２')
    await user.tab()
    await waitFor(() => expect(server.content.lines.map((line) => line.quantity)).toEqual([1, 12, 3]))
  })

  it('says what is wrong with a quantity once it was left, with the exact limits', async () => {
    const { user } = await renderBuilder()
    await user.clear(quantity(1))
    await user.type(quantity(1), '500')
    expect(quantity(1).getAttribute('aria-invalid')).toBeNull()
    await user.tab()
    expect(quantity(1).getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('500 is outside the limits of this plan. Enter 1 to 300.')).toBeDefined()
  })

  it('brings a removed line back where it stood, with what was typed in it', async () => {
    const { user, server } = await renderBuilder({ content: threeLines() })
    await user.type(name(2), 'Sales team')
    await user.click(screen.getByRole('button', { name: 'Remove line 2' }))
    expect(screen.queryByRole('textbox', { name: 'Quantity, line 3' })).toBeNull()
    expect(quantity(2)).toHaveProperty('value', '3')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(name(2)).toHaveProperty('value', 'Sales team')
    expect(quantity(3)).toHaveProperty('value', '3')
    expect(document.activeElement).toBe(quantity(2))
    await user.tab()
    await waitFor(() => expect(server.content.lines.map((line) => line.key)).toEqual(['a', 'b', 'c']))
  })

  it('duplicates a line under it and lets one type its quantity', async () => {
    const { user } = await renderBuilder({ content: threeLines() })
    await user.click(screen.getByRole('button', { name: 'Duplicate line 1' }))
    expect(document.activeElement).toBe(quantity(2))
    await user.keyboard('40')
    expect(quantity(1)).toHaveProperty('value', '1')
    expect(quantity(2)).toHaveProperty('value', '40')
    expect(quantity(3)).toHaveProperty('value', '2')
  })

  it('fills the column down from a spreadsheet', async () => {
    const { user, server } = await renderBuilder({ content: threeLines() })
    await user.click(quantity(1))
    await user.paste('10\tHeadquarters\n20\tPlant\n')
    expect(quantity(2)).toHaveProperty('value', '20')
    expect(name(2)).toHaveProperty('value', 'Plant')
    await user.tab()
    await waitFor(() => expect(server.content.lines.map((line) => line.quantity)).toEqual([10, 20, 3]))
  })

  it('asks for the condition of a plan that has one', async () => {
    const attested = sampleDraft({ lines: [sampleLine({ attestationType: 'Windows365' })] })
    const { user, server } = await renderBuilder({ content: attested })
    const summary = screen.getByRole('region', { name: 'Summary' })
    expect(within(summary).getByText('Line 1: Confirm the condition of this product.')).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: /Windows 10\/11 Pro/ }))
    await waitFor(() => expect(server.content.lines[0]?.attestationAccepted).toBe(true))
    expect(within(summary).queryByText(/Confirm the condition/)).toBeNull()
  })

  it('can be read and not changed by a person without an ordering role', async () => {
    await renderBuilder({ canOrder: false })
    expect(quantity(1).closest('fieldset:disabled')).not.toBeNull()
    expect(screen.getByText('You can look at this order, but not change it')).toBeDefined()
    for (const button of screen.getAllByRole('button', { name: 'Review order' }))
      expect(button).toHaveProperty('disabled', true)
  })
})
